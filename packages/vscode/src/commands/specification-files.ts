/** Which specification a command is about. */
import { l10n, Uri, window } from 'vscode';
import { language } from '../coverage.ts';

/** The file that a menu or a lens names, or the one in the active editor; says so where there is neither. */
export const specificationFor = (given: unknown): Uri | undefined => {
  if (given instanceof Uri) return given;
  if (typeof given === 'string') return Uri.parse(given, true);
  const active = window.activeTextEditor?.document;
  if (active?.languageId === language) return active.uri;
  void window.showInformationMessage(l10n.t('Open a specification (a file that ends in .peer) first.'));
  return undefined;
};

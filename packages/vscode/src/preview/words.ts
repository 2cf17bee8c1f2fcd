/** The words of the preview's page, in the reader's language. */
import { type Localising, pictureStrings } from '@peerspec/documents/picture';
import type { PageWords } from './messages.ts';

export const pageWords = (l10n: Localising): PageWords => ({
  document: l10n.t('Document'),
  picture: l10n.t('Theory as a picture'),
  views: l10n.t('What is shown'),
  contents: l10n.t('Contents'),
  open: l10n.t('left open'),
  toAnswer: l10n.t('to answer'),
  keys: l10n.t('Up and down arrow keys go from block to block, Enter goes to the line in the text.'),
  loading: l10n.t('The specification is being read…'),
  empty: l10n.t(
    'There is no intervention in this file yet. Write “intervention” and a name, and the document that a reader will get is shown here. What a file shares is shown in the documents of those that use it.',
  ),
  unread: l10n.t('This file cannot be read at the moment.'),
  kept: l10n.t('The text cannot be understood as it stands. What is shown is from before.'),
  brokenOff: l10n.t('A brace or a quote is missing somewhere, so that some of what is written may not be shown.'),
  theory: pictureStrings(l10n),
});

/** What the editor shows as found in a file. */
import * as vscode from 'vscode';
import { until } from './poll.ts';

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export const codesIn = (uri: vscode.Uri): readonly string[] => vscode.languages.getDiagnostics(uri).map(codeOf);

/** Waits until something of this kind is found. */
export const untilFound = (uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> =>
  until(
    `${code} is found in ${uri.path}`,
    () => vscode.languages.getDiagnostics(uri).find((each) => codeOf(each) === code),
    () => codesIn(uri),
  );

/** Waits until nothing of this kind is found any more, though other things may be. */
export const untilGone = (uri: vscode.Uri, code: string): Promise<true> =>
  until(
    `${code} is no longer found in ${uri.path}`,
    () => !codesIn(uri).includes(code),
    () => codesIn(uri),
  );

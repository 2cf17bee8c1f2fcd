/** One thing that can be written at a place, before it is put into the form of the protocol. */
import type { Template } from '@peerspec/language/internal';
import type { CompletionItemKind } from 'vscode-languageserver-types';

export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written; the label, where it is absent. */
  readonly template?: Template;
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly documentation?: string;
  /** Proposals of a lower rank come first; within a rank the order of the list holds. */
  readonly rank: number;
}

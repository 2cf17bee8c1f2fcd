/** What can be written at a place. */
import type { CompletionContext } from '@peerspec/language/internal';
import {
  asPlain,
  asSnippet,
  beginsWithChoice,
  completionContextAt,
  lineEndOf,
  positionsIn,
  withLineEnd,
} from '@peerspec/language/internal';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind } from 'vscode-languageserver-types';
import { suggestCommand } from '../../protocol.ts';
import type { Folder, SourceFile } from '../../source-file.ts';
import { answerProposals } from './answers.ts';
import type { Around } from './around.ts';
import { aroundOf } from './around.ts';
import { departureProposals } from './departures.ts';
import { clauseProposal, clauseProposals, ownClauseProposals } from './clauses.ts';
import { chainProposals, nodeProposals } from './declared-names.ts';
import type { Proposal } from './proposal.ts';
import { pathProposals } from './paths.ts';
import { interventionProposal, statementProposals } from './statements.ts';

export interface CompletionOptions {
  /** Whether the editor knows places to fill in. */
  readonly snippets?: boolean;
  /** Whether it shows what can be chosen when it is told to. */
  readonly suggests?: boolean;
}

const arrows: readonly Proposal[] = ['->', '-|'].map((label) => ({ label, kind: CompletionItemKind.Operator, rank: 0 }));

/** The next statements of a block on one line, behind what goes on with the last one. */
const nextStatements = (context: CompletionContext, around: Around): readonly Proposal[] =>
  context.mayBegin ? statementProposals(context, around).map((proposal) => ({ ...proposal, rank: proposal.rank + 10 })) : [];

const proposalsAt = async (folder: Folder, source: SourceFile, context: CompletionContext): Promise<readonly Proposal[]> => {
  const { place, blocks } = context;
  const around = aroundOf(source, context, folder.run.today);
  switch (place.is) {
    case 'nothing':
      return [];
    case 'empty-file':
      return [interventionProposal(around)];
    case 'path':
      return blocks.length === 0 ? pathProposals(folder, source, place.quoted) : [];
    case 'rule':
      return departureProposals(folder, source, around);
    case 'statement':
      return [...statementProposals(context, around), ...(blocks.at(-1)?.word === 'theory' ? chainProposals(around) : [])];
    case 'titled':
      return ownClauseProposals(blocks, place.word, around);
    case 'answer':
      return [...answerProposals(context, place, around), ...nextStatements(context, around)];
    case 'chain':
      if (place.arrow) return nodeProposals(place.names, around);
      return [...arrows, clauseProposal('because', 1, around), clauseProposal('from', 2, around), clauseProposal('assuming', 3, around)];
    case 'clause':
      return [...clauseProposals(context, place, around), ...nextStatements(context, around)];
  }
};

const number = (value: number, digits: number): string => value.toString().padStart(digits, '0');

/**
 * What can be written at a place, what is most likely first. Where a word stands already in front of its
 * answer, only the word is exchanged.
 */
export const completion = async (
  folder: Folder,
  source: SourceFile,
  position: Position,
  { snippets = true, suggests = false }: CompletionOptions = {},
): Promise<CompletionItem[]> => {
  const { text } = source;
  const { offsetAt, rangeAt } = positionsIn(text);
  const context = completionContextAt(source.parsed, offsetAt(position));
  const proposals = await proposalsAt(folder, source, context);
  const quoted = context.place.is === 'path' && context.place.quoted ? quotedPath(text, context.from) : context;
  const range = rangeAt(quoted.from, quoted.to);
  const lineEnd = lineEndOf(text);
  return proposals.map(({ label, kind, template, detail, documentation, rank }, index) => {
    const written = context.goesOn && context.place.is !== 'path' ? [label] : (template ?? [label]);
    const places = snippets && written.some((part) => typeof part !== 'string');
    return {
      label,
      kind,
      ...(detail !== undefined && { detail }),
      ...(documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      sortText: `${number(rank, 2)}${number(index, 4)}`,
      filterText: label,
      insertTextFormat: places ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.adjustIndentation,
      textEdit: { range, newText: withLineEnd(places ? asSnippet(written) : asPlain(written), lineEnd) },
      ...(places && suggests && beginsWithChoice(written) && { command: { title: 'Show what can be chosen', command: suggestCommand } }),
    };
  });
};

/** All of a path that is being typed, up to its closing quote or the end of the line. */
const quotedPath = (text: string, at: number): { readonly from: number; readonly to: number } => {
  const from = Math.max(text.lastIndexOf('"', at - 1), text.lastIndexOf('“', at - 1)) + 1;
  const length = text.slice(from).search(/["”\r\n]/);
  return { from, to: length < 0 ? text.length : from + length };
};

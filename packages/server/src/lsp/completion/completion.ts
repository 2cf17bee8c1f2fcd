/** What can be written at a place. */
import type { CompletionContext } from '@peerspec/language/internal';
import { lineEndOf, positionsIn, completionContextAt, withLineEnd } from '@peerspec/language/internal';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind } from 'vscode-languageserver-types';
import type { Folder, Page } from '../../page.ts';
import { answerOffers } from './answers.ts';
import type { Around } from './around.ts';
import { aroundOf } from './around.ts';
import { departureOffers } from './departures.ts';
import { clauseOffer, clauseOffers } from './clauses.ts';
import { chainOffers, nodeOffers } from './names.ts';
import type { Offer } from './offer.ts';
import { pathOffers } from './paths.ts';
import { asPlain, asSnippet } from './snippet.ts';
import { interventionOffer, statementOffers } from './statements.ts';

export interface CompletionOptions {
  /** Whether the editor knows places to fill in. */
  readonly snippets?: boolean;
}

const arrows: readonly Offer[] = ['->', '-|'].map((label) => ({ label, kind: CompletionItemKind.Operator, rank: 0 }));

/** The next statements of a block on one line, behind what goes on with the last one. */
const nextStatements = (context: CompletionContext, around: Around): readonly Offer[] =>
  context.mayBegin ? statementOffers(context, around).map((offer) => ({ ...offer, rank: offer.rank + 10 })) : [];

const offersAt = async (folder: Folder, page: Page, context: CompletionContext): Promise<readonly Offer[]> => {
  const { place, blocks } = context;
  const around = aroundOf(page, context, folder.run.today);
  switch (place.is) {
    case 'nothing':
      return [];
    case 'empty-file':
      return [interventionOffer(around)];
    case 'path':
      return blocks.length === 0 ? pathOffers(folder, page, place.quoted) : [];
    case 'rule':
      return departureOffers(folder, page, around);
    case 'statement':
      return [...statementOffers(context, around), ...(blocks.at(-1)?.word === 'theory' ? chainOffers(around) : [])];
    case 'answer':
      return [...answerOffers(context, place, around), ...nextStatements(context, around)];
    case 'chain':
      if (place.arrow) return nodeOffers(place.names, around);
      return [...arrows, clauseOffer('because', 1, around), clauseOffer('from', 2, around), clauseOffer('assuming', 3, around)];
    case 'clause':
      return [...clauseOffers(context, place, around), ...nextStatements(context, around)];
  }
};

const number = (value: number, digits: number): string => value.toString().padStart(digits, '0');

/**
 * What can be written at a place, what is most likely first. Where a word stands already in front of its
 * answer, only the word is exchanged.
 */
export const completion = async (
  folder: Folder,
  page: Page,
  position: Position,
  { snippets = true }: CompletionOptions = {},
): Promise<CompletionItem[]> => {
  const { text } = page;
  const { offsetAt, rangeAt } = positionsIn(text);
  const context = completionContextAt(page.parsed.source, offsetAt(position));
  const offers = await offersAt(folder, page, context);
  const quoted = context.place.is === 'path' && context.place.quoted ? quotedPath(text, context.from) : context;
  const range = rangeAt(quoted.from, quoted.to);
  const lineEnd = lineEndOf(text);
  return offers.map(({ label, kind, template, detail, documentation, rank }, index) => {
    const written = context.goesOn && context.place.is !== 'path' ? [label] : (template ?? [label]);
    const places = snippets && written.some((piece) => typeof piece !== 'string');
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
    };
  });
};

/** All of a path that is being typed, up to its closing quote or the end of the line. */
const quotedPath = (text: string, at: number): { readonly from: number; readonly to: number } => {
  const from = Math.max(text.lastIndexOf('"', at - 1), text.lastIndexOf('“', at - 1)) + 1;
  const length = text.slice(from).search(/["”\r\n]/);
  return { from, to: length < 0 ? text.length : from + length };
};

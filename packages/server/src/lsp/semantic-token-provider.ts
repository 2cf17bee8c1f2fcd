/** Colours by meaning: names by their kind, words of the language, listed answers. Texts, numbers and comments are the TextMate grammar's. */
import type { NameKind, Range } from '@peerspec/language';
import type { Mark } from '@peerspec/language/internal';
import { compareStarts, libraryFile, marksOf } from '@peerspec/language/internal';
import type { SemanticTokenProvider } from 'langium/lsp';
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import type { PeerDocument } from '../workspace/peer-document.ts';

/** Each kind of name with the standard type that a theme without colours for it falls back to. */
const nameTokenTypes: Readonly<Record<NameKind, string>> = {
  intervention: 'class',
  event: 'event',
  population: 'type',
  peers: 'type',
  contact: 'function',
  activity: 'function',
  context: 'namespace',
  condition: 'variable',
  mechanism: 'interface',
  assumption: 'parameter',
  outcome: 'struct',
  stakeholder: 'type',
  risk: 'variable',
  study: 'function',
  measure: 'variable',
  evidence: 'macro',
};

const nameTypes = Object.keys(nameTokenTypes);
const wordTypes = ['keyword', 'property', 'enumMember'] as const;
const types: readonly string[] = [...wordTypes, ...nameTypes];
const modifiers = ['declaration', 'defaultLibrary'] as const;

/** What the numbers of the tokens stand for. */
const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

interface Token {
  readonly at: Range;
  readonly type: string;
  readonly modifiers: readonly (typeof modifiers)[number][];
}

const typeOf = (mark: Mark): (typeof wordTypes)[number] | undefined => {
  switch (mark.is) {
    case 'statement':
    case 'clause':
    case 'gap':
      return 'keyword';
    case 'word':
      return 'kind' in mark.row ? 'property' : 'keyword';
    case 'answer':
    case 'rule':
      return 'enumMember';
    case 'quantity':
      return undefined;
  }
};

const tokensOf = ({ parsed, reading }: PeerDocument): readonly Token[] => [
  ...reading.declared.map(({ at, kind }) => ({ at, type: kind, modifiers: ['declaration'] as const })),
  ...reading.references.flatMap(({ at, kind, declaredAt }) =>
    kind ? [{ at, type: kind, modifiers: declaredAt?.file === libraryFile ? (['defaultLibrary'] as const) : [] }] : [],
  ),
  ...marksOf(parsed).flatMap((mark) => {
    const type = typeOf(mark);
    return type === undefined ? [] : [{ at: mark.at, type, modifiers: [] }];
  }),
];

const bits = (chosen: Token['modifiers']): number => chosen.reduce((sum, each) => sum | (1 << modifiers.indexOf(each)), 0);

/** The tokens of a document, each relative to the one before, as five whole numbers: line, character, length, type, modifiers. */
const semanticTokens = (document: PeerDocument): SemanticTokens => {
  const seen = new Set<string>();
  // A name that is also the answer to a question is coloured as the name: names come first, and sorting keeps their order.
  const tokens = tokensOf(document)
    .toSorted((one, other) => compareStarts(one.at, other.at))
    .filter(({ at: { start } }) => {
      const place = `${start.line}:${start.character}`;
      const isFirst = !seen.has(place);
      seen.add(place);
      return isFirst;
    });
  let [line, character] = [0, 0];
  return {
    data: tokens.flatMap(({ at: { start, end }, type, modifiers: chosen }) => {
      const from = start.line === line ? start.character - character : start.character;
      const token = [start.line - line, from, end.character - start.character, types.indexOf(type), bits(chosen)];
      [line, character] = [start.line, start.character];
      return token;
    }),
  };
};

/** The numbers of words in their order. */
const numbered = (words: readonly string[], numberOf: (index: number) => number): Record<string, number> =>
  Object.fromEntries(words.map((word, index) => [word, numberOf(index)]));

/** Langium's goes from node to node and knows the standard types alone; ours colours words that are in no node of their own. */
export class PeerSemanticTokenProvider implements SemanticTokenProvider {
  readonly tokenTypes = numbered(types, (index) => index);
  readonly tokenModifiers = numbered(modifiers, (index) => 1 << index);
  readonly semanticTokensOptions = { legend: semanticTokensLegend, full: { delta: false }, range: false };

  semanticHighlight(document: PeerDocument): SemanticTokens {
    return semanticTokens(document);
  }

  /** A whole document costs little: nothing less is offered. */
  semanticHighlightRange(document: PeerDocument): SemanticTokens {
    return semanticTokens(document);
  }

  semanticHighlightDelta(document: PeerDocument): SemanticTokens {
    return semanticTokens(document);
  }
}

/** What can stand behind the words that go on with an answer: `because`, `from`, `decide-by`, `in`, `last`, `about` and the others. */
import { clauseWords } from '@peerspec/language';
import type { CompletionContext, CursorPlace, EnclosingBlock, Template } from '@peerspec/language/internal';
import { asPlain, blankText } from '@peerspec/language/internal';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Around } from './around.ts';
import { evidenceProposals } from './evidence.ts';
import { freeWordProposals } from './free-words.ts';
import { nameProposals } from './declared-names.ts';
import type { Proposal } from './proposal.ts';
import { asked, holding } from './rows.ts';

type InClause = Extract<CursorPlace, { readonly is: 'clause' }>;

type ClauseWord = keyof typeof clauseWords;

const shape = (template: Template): Proposal => ({ label: asPlain(template), kind: CompletionItemKind.Snippet, template, rank: 0 });

const todayShape = ({ today }: Around): readonly Proposal[] => (today === undefined ? [] : [shape([{ stop: today }])]);

/** This year and the two before it: older figures are rarely the last there are. */
const yearProposals = ({ today }: Around): readonly Proposal[] => {
  const year = Number(today?.slice(0, 4));
  return Number.isNaN(year) ? [] : [year, year - 1, year - 2].map((each) => shape([`${each}`]));
};

/** What a clause says: a text, a date, a year, names or words. */
const sayings = (place: InClause, around: Around): readonly Proposal[] => {
  switch (place.word as ClauseWord) {
    case 'because':
    case 'owner':
    case 'source':
    case 'handled-by':
      return [shape(blankText)];
    case 'decide-by':
    case 'last':
      return todayShape(around);
    case 'in':
      return yearProposals(around);
    case 'about':
      return freeWordProposals('about', around, place.given);
    case 'assuming':
      return nameProposals(['assumption'], around, place.given);
    case 'from':
      return evidenceProposals(around, place.given);
    case 'feedback':
    case 'certain':
    case 'likely':
    case 'uncertain':
      return [];
  }
};

/** A clause that can be begun, with what it says where that is a text or a date. */
export const clauseProposal = (word: ClauseWord, rank: number, around: Around): Proposal => {
  const isText = word === 'because' || word === 'owner' || word === 'source' || word === 'handled-by';
  const isDate = (word === 'decide-by' || word === 'last') && around.today !== undefined;
  const template: Template | undefined = isText
    ? [`${word} `, ...blankText]
    : isDate
      ? [`${word} `, { stop: around.today ?? '' }]
      : undefined;
  return { label: word, kind: CompletionItemKind.Keyword, detail: clauseWords[word], rank, ...(template && { template }) };
};

/** What a declaration can go on with by itself, such as the year and the source of a figure; but for what is said already. */
export const ownClauseProposals = (
  blocks: readonly EnclosingBlock[],
  word: string,
  around: Around,
  said: readonly string[] = [],
): readonly Proposal[] =>
  (Object.keys(holding(blocks).items[word]?.clauses ?? {}) as ClauseWord[])
    .filter((each) => !said.includes(each))
    .map((each) => clauseProposal(each, 4, around));

/** What can be said behind a reason: evidence for a decision; who decides by when for what is undecided. */
const further = ({ word, before, gap, inChain }: InClause): readonly ClauseWord[] => {
  const said = new Set([...before, word]);
  const ofGap: readonly ClauseWord[] = gap === 'undecided' ? ['owner', 'decide-by'] : [];
  const ofReason: readonly ClauseWord[] = word === 'because' && gap === undefined ? ['from'] : [];
  const ofChain: readonly ClauseWord[] = inChain && (word === 'because' || word === 'from') ? ['assuming'] : [];
  return [...ofReason, ...ofChain, ...ofGap].filter((each) => !said.has(each));
};

/** Where an outcome is expected to move from a figure, `from` names no evidence. */
const isFigure = ({ word, of }: InClause, { blocks }: CompletionContext): boolean =>
  word === 'from' && asked(blocks, of)?.kind.is === 'expectation';

/** What can stand behind a word that goes on with an answer, or behind what that says. */
export const clauseProposals = (context: CompletionContext, place: InClause, around: Around): readonly Proposal[] => {
  if (isFigure(place, context)) return [];
  if (place.behind.length === 0) return sayings(place, around);
  const own = place.gap === undefined ? ownClauseProposals(context.blocks, place.of, around, [...place.before, place.word]) : [];
  return [...own, ...further(place).map((word, index) => clauseProposal(word, index + 5, around))];
};

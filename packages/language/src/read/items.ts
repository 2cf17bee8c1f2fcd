/** Reads declarations: contacts, mechanisms, outcomes, and everything else that can be repeated. */
import type { Clause, Phrase } from '../generated/ast.ts';
import { isAbout, isHandledBy, isIn, isSource } from '../generated/ast.ts';
import type { Frame, Listing } from '../spec/spec.ts';
import type { Answer, Gap, Range, Rationale } from '../spec/values.ts';
import { textValue } from '../syntax/text-token.ts';
import type { Meaning } from '../vocabulary/blocks.ts';
import type { ItemRow, Items } from '../vocabulary/rows.ts';
import { gapOfPhrase, mergeRationale, rationaleIn, reportUnused } from './clauses.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';
import type { AnswerMap } from './answer-map.ts';
import type { Inner } from './block.ts';
import { answerOfText, blank, camel, complete } from './answer-map.ts';
import { readBlock } from './block.ts';
import { answerOf, valuesAt } from './property.ts';
import { frameOf } from './head.ts';
import { missingAnswer, wrongAnswer } from './answer-problems.ts';
import { clauseInBlock, incompleteClause } from './clause-problems.ts';
import { handlingBehind } from './handled-by.ts';
import { missingTitle, shortened } from './statement-problems.ts';
import { tellIdleColon } from './idle-colon.ts';
import { tellTitleBehindColon } from './title-behind-colon.ts';

/** A declaration as it will stand in the Spec; its type there follows from its row. */
export type ItemRead = Frame & { readonly rationale?: Rationale } & AnswerMap;

type ItemMeaning = Extract<Meaning, { readonly is: 'item' }>;

const given = (value: unknown, at: Range): Answer<unknown> => ({ state: 'given', value, at });

/** What a clause such as `source "…"` answers. */
const clauseAnswer = (reader: Reader, clause: Clause): Answer<unknown> | undefined => {
  const at = placeOf(clause);
  if (isSource(clause) || isHandledBy(clause)) {
    const text = clause.text && textValue(clause.text.raw);
    if (text) return answerOfText(reader, text, at, text);
    reader.problems.push(incompleteClause(clause.keyword, at, isSource(clause) ? '"health board data"' : '"what is done about it"'));
    return blank(at);
  } else if (isIn(clause)) {
    const year = clause.year ?? clause.date ?? clause.name?.text;
    if (year !== undefined) return given([{ value: year, at }], at);
    reader.problems.push(incompleteClause('in', at, '2025'));
    return blank(at);
  } else if (isAbout(clause)) {
    if (clause.topics.length > 0)
      return given(
        clause.topics.map((topic) => ({ value: topic.text, at: placeOf(topic) })),
        at,
      );
    reader.problems.push(incompleteClause('about', at, 'contacts'));
    return blank(at);
  }
  return undefined;
};

/** A declaration's rationale: its own, and where the row says so that of every answer in it. The reason of a gap is none for the whole. */
const rationaleOf = (row: ItemRow, own: Rationale | undefined, answers: AnswerMap): Rationale | undefined => {
  if (!row.rationale) return own;
  return Object.values(answers).reduce(
    (merged, answer) => mergeRationale(merged, answer.state === 'given' ? answer.rationale : undefined),
    own,
  );
};

/** Tells of words behind a declaration that answer a question of its block. Only behind the last one a block can begin. */
const tellAnswers = (reader: Reader, phrase: Phrase, { properties }: ItemRow, used: Set<Clause>): void => {
  for (const clause of phrase.clauses) {
    const { keyword } = clause;
    const question = used.has(clause)
      ? undefined
      : Object.keys(properties).find((word) => Object.hasOwn(properties[word]?.kind.options ?? {}, keyword));
    if (question === undefined) continue;
    used.add(clause);
    reader.problems.push(clauseInBlock(keyword, question, placeOf(clause), phrase.open !== undefined || clause !== phrase.clauses.at(-1)));
  }
};

/** Reads one declaration. Where a gap stands for all of it, every answer is that gap. */
export const readItem = (reader: Reader, phrase: Phrase, { row, block }: ItemMeaning): ItemRead => {
  const frame = frameOf(reader, phrase, row, row.example);
  const valueRow = row.value === undefined ? undefined : row.properties[row.value];
  const isTitle = tellTitleBehindColon(reader, phrase, row, valueRow);
  const isAnswered = phrase.colon && !isTitle && !tellIdleColon(reader, phrase);
  const lacksTitle = !isTitle && row.title === 'required' && phrase.title === undefined;
  if (lacksTitle) {
    reader.problems.push(
      (isAnswered ? missingTitle : missingAnswer)(row.word, frame.at, 'what it is in quotes behind the word', row.example),
    );
  }
  const used = new Set<Clause>();
  const label = frame.name ?? frame.title;
  const { path } = block;
  const lists = newLists(reader);
  const { answers, rationale: inside } = readBlock({ reader, statements: phrase.statements, block, inner: lists.read, item: label });
  let gap: Gap | undefined;
  if (isAnswered) {
    if (row.value !== undefined && valueRow) {
      const told = reader.problems.length;
      const asked = { row: valueRow, path: row.value === 'value' ? path : `${path}.${row.value}` };
      answers[camel(row.value)] = answerOf(reader, phrase, asked, label, used);
      // Of what nobody knows what it is, that is told, and not what is wrong with its figure.
      if (lacksTitle) reader.problems.splice(told);
    } else {
      gap = gapOfPhrase(reader, phrase, used);
      if (gap) reader.open.push({ path, ...(label !== undefined && { item: label }), gap });
      else
        reader.problems.push(
          wrongAnswer('This', row.word, valuesAt(phrase), `what belongs to it in braces: \`${shortened(row.example)}\``),
        );
    }
  }
  const rationale = rationaleIn(reader, phrase.clauses, used);
  for (const clause of phrase.clauses) {
    const word = row.clauses?.[clause.keyword];
    if (word === undefined || used.has(clause)) continue;
    used.add(clause);
    const answer = clauseAnswer(reader, clause);
    if (answer) answers[camel(word)] ??= answer;
  }
  const handling = handlingBehind(reader.source, row, phrase);
  if (handling) answers[camel(handling.question)] ??= blank(handling.at);
  tellAnswers(reader, phrase, row, used);
  reportUnused(reader, phrase.clauses, used);
  const merged = rationaleOf(row, mergeRationale(rationale, inside), answers);
  return {
    ...frame,
    ...(merged && { rationale: merged }),
    ...complete(row.properties, answers, frame.at, gap),
    ...listsOf(row.items, lists.built, frame.at),
  } as ItemRead;
};

/** The gap that a phrase states for a whole list, such as `risk: not-applicable because "…"`, if it does. */
const listGapOf = (reader: Reader, phrase: Phrase, row: ItemRow): Gap | undefined => {
  const isNameless = !phrase.name && !phrase.title && !phrase.open;
  if (!isNameless || !phrase.colon || (row.name !== 'required' && row.title !== 'required')) return undefined;
  const used = new Set<Clause>();
  const gap = gapOfPhrase(reader, phrase, used);
  if (gap) reportUnused(reader, phrase.clauses, used);
  return gap;
};

interface ListBuilder {
  readonly items: ItemRead[];
  gap?: Gap;
}

/** The declarations of a block, by the lists that they belong to. */
interface Lists {
  readonly built: ReadonlyMap<string, ListBuilder>;
  readonly read: (phrase: Phrase, meaning: Inner) => void;
}

/** Reads declarations, and collects them into lists. */
export const newLists = (reader: Reader): Lists => {
  const built = new Map<string, ListBuilder>();
  const builder = (list: string): ListBuilder => {
    const found = built.get(list) ?? { items: [] };
    built.set(list, found);
    return found;
  };
  const read: Lists['read'] = (phrase, meaning) => {
    if (meaning.is !== 'item') return;
    const { row, block } = meaning;
    const gap = listGapOf(reader, phrase, row);
    if (gap) {
      reader.open.push({ path: block.path, gap });
      builder(row.list).gap = gap;
    } else builder(row.list).items.push(readItem(reader, phrase, meaning));
  };
  return { built, read };
};

/** A list in which nothing stands, as it will stand in the Spec. */
const emptyList = (gap: Gap | undefined, at: Range): Listing<ItemRead> =>
  gap ? { state: 'gap', gap, items: [], at } : { state: 'silent', items: [], at };

/** A list of which something is written. */
const listing = ({ items, gap }: ListBuilder, at: Range): Listing<ItemRead> =>
  items.length > 0 ? { state: 'given', items, at } : emptyList(gap, at);

/** The lists of a block as they will stand in the Spec; those of which nothing is written are silent. */
export const listsOf = (
  items: Items | undefined,
  built: ReadonlyMap<string, ListBuilder>,
  at: Range,
  gap?: Gap,
): Record<string, Listing<ItemRead>> => {
  const lists: Record<string, Listing<ItemRead>> = {};
  if (!items) return lists;
  // Most lists of a draft are silent: they share one.
  const none = emptyList(gap, at);
  for (const { list } of Object.values(items)) {
    const written = built.get(list);
    lists[list] = written ? listing(written, at) : none;
  }
  return lists;
};

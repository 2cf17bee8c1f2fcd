/** Room for what is still to be said in a ready-made remedy: the words stand there, and their answers are for the author to give. */
import { allDeclared, sections } from '@peerspec/language';
import type { ItemRow, PropertyRow, Spec } from '@peerspec/language';
import { answerShape, asMarked, openText, propertyShape } from '@peerspec/language/internal';
import type { Known, Template } from '@peerspec/language/internal';

type Rows = Readonly<Record<string, PropertyRow>>;

/** Marks the text as the first place for the cursor; without one, a text that counts as not said. */
export const cursor = (text = openText): string => `\${1:${text}}`;

const knownIn = (spec: Spec): Known => ({ names: (kinds) => allDeclared(spec).filter(({ kind }) => kinds.includes(kind)) });

const questionsIn = (spec: Spec, rows: Rows, words: readonly string[]): readonly Template[] =>
  words.flatMap((word) => (rows[word] ? [propertyShape(word, rows[word], knownIn(spec))] : []));

const joined = (statements: readonly Template[], between = '  '): Template =>
  statements.flatMap((statement, index) => (index === 0 ? statement : [between, ...statement]));

/** Questions of a block with room for their answers. */
export const questionsOf = (spec: Spec, rows: Rows, words: readonly string[], between?: string): string =>
  asMarked(joined(questionsIn(spec, rows, words), between));

/** Room for the answer to a question, and for further questions of its block behind it. */
export const roomFor = (spec: Spec, rows: Rows, word: string, ...others: readonly string[]): string => {
  const answer = rows[word] ? answerShape(rows[word], knownIn(spec)) : [];
  return asMarked(joined([answer, ...questionsIn(spec, rows, others)]));
};

interface Saying {
  readonly name?: string;
  /** Its text in quotes, where the remedy is about nothing else. */
  readonly title?: string;
  /** What the remedy itself says. */
  readonly says?: readonly string[];
  /** What is left to the author. */
  readonly asks?: readonly string[];
}

/** What the peers are matched on. */
export const matchingOn = (spec: Spec, wished: string): string => {
  const { on } = sections.matching.items;
  return asMarked(['on ', { stop: wished }, ': ', ...answerShape(on.properties.required, knownIn(spec))]);
};

/** A whole declaration, in which nothing is said but what the remedy is about. */
export const declarationOf = (spec: Spec, row: ItemRow, { name, title = openText, says = [], asks = [] }: Saying): string =>
  asMarked([
    [row.word, ...(name === undefined ? [] : [name]), '"'].join(' '),
    title === openText ? { stop: title } : title,
    '" { ',
    ...joined([...says.map((said) => [said]), ...questionsIn(spec, row.properties, asks)]),
    ' }',
  ]);

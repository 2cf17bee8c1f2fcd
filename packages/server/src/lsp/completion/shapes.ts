/** The shape in which each word of the vocabulary is written, as a template. */
import type { ItemRow, PropertyRow, SectionRow } from '@peerspec/language';
import { answerShape, blankText, indented, propertyShape, takeTexts } from '@peerspec/language/internal';
import type { Template } from '@peerspec/language/internal';
import type { Around } from './around.ts';

/** An answer as it is offered to who looks for one, where there are no words to choose from: a text to be said, or the example of the vocabulary. */
export const answerExample = ({ kind, example: neutral }: PropertyRow, around: Around): Template => {
  const example = around.example(neutral);
  switch (kind.is) {
    case 'text':
    case 'texts':
      return blankText;
    case 'date':
      return [{ stop: around.today ?? example }];
    case 'moment':
    case 'measurements': {
      const event = around.names(['event'])[0]?.name;
      return [{ stop: event === undefined ? example : example.replace(/(?<=^|after |before )\p{Lu}\S*$/u, event) }];
    }
    default:
      // A reason in the example is the example's own.
      return [{ stop: example }];
  }
};

/** Whether an answer can be given with the names that there are. */
const canBeSaid = ({ kind }: PropertyRow, around: Around): boolean => {
  if (kind.is === 'names') return around.names(kind.refersTo ?? []).length > 0;
  return kind.is !== 'moment' && kind.is !== 'measurements' ? true : around.names(['event']).length > 0;
};

/** The first question that counts, else the first that can be answered here; in a page to begin with, one that asks for words. */
const firstQuestion = (properties: Readonly<Record<string, PropertyRow>>, around: Around, except?: string): Template | undefined => {
  const all = Object.entries(properties).filter(
    ([word, row]) => word !== except && canBeSaid(row, around) && (around.isPage !== true || takeTexts.has(row.kind.is)),
  );
  const [word, row] = all.find(([, each]) => each.core) ?? all[0] ?? [];
  return word !== undefined && row ? propertyShape(word, row, around) : undefined;
};

const block = (inside: Template | undefined): Template => (inside ? [' {\n  ', ...indented(inside), '\n}'] : []);

const headShape = (row: ItemRow | SectionRow, wished: string, around: Around): Template => [
  row.word,
  ...(row.name === 'required' ? [' ', { stop: row.nameKind ? around.fresh(wished) : wished }] : []),
  ...(row.title === undefined || (row.title === 'optional' && row.name !== 'required') ? [] : [' ', ...blankText]),
];

const valueOfRow = (row: ItemRow | SectionRow): PropertyRow | undefined =>
  row.value === undefined ? undefined : row.properties[row.value];

/** A declaration with its name and title, and its first question where it has a block. */
export const itemShape = (row: ItemRow, around: Around): Template => {
  const wished = around.example(row.example).split(' ')[1]?.replace(':', '') ?? row.word;
  const value = valueOfRow(row);
  const head = headShape(row, wished, around);
  if (value) return value.core && around.isPage !== true ? [...head, ': ', ...answerShape(value, around)] : head;
  return row.clauses ? head : [...head, ...block(firstQuestion(row.properties, around))];
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A section with its first question, or its declarations that count where it has no questions. */
export const sectionShape = (row: SectionRow, around: Around): Template => {
  const value = valueOfRow(row);
  if (value?.core) return [`${row.word}: `, ...answerShape(value, around)];
  const head = headShape(row, capital(row.word), around);
  const [first, ...others] = Object.values(row.items);
  const counted = [first, ...others].filter((item) => item?.core);
  const shapes = (counted.length > 0 ? counted : [first]).flatMap((item) => (item ? [itemShape(item, around)] : []));
  const declared = shapes.flatMap((shape, index): Template => (index === 0 ? shape : ['\n', ...shape]));
  const property = firstQuestion(row.properties, around, row.titleAnswers ?? row.value);
  return [...head, ...block(property ?? (declared.length > 0 ? declared : undefined))];
};

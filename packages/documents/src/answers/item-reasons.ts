/** The reasons behind a declaration such as a contact or a risk. */
import type { Answer, Answers, Frame, Gap, ItemRow, Properties, Rationale, Ref } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { lowerFirst } from '../words/lists.ts';
import { answerTo, rowOf } from './answer-to.ts';
import type { Reasons } from './rationale.ts';
import { reasonBullets, reasonsOf } from './rationale.ts';

export type Declaration<P extends Properties> = Frame & { readonly rationale?: Rationale } & Answers<P>;

/** The gap that stands for all of a declaration (`contact Visit: undecided because "…"`): every answer in it is that gap. */
export const gapOfItem = <P extends Properties>(properties: P, item: Answers<P>): Gap | undefined => {
  const [first, second, ...rest] = Object.keys(properties).map((word) => answerTo(item, word));
  if (first?.state !== 'gap' || second === undefined) return undefined;
  return [second, ...rest].every((answer) => answer === first) ? first : undefined;
};

/** The declaration's own reasons. Where those of its answers have been joined to them, these are taken out again. */
const ownReasons = <P extends Properties>(item: Declaration<P>, answers: readonly Answer<unknown>[]): Reasons | undefined => {
  if (!item.rationale) return undefined;
  const inside = answers.flatMap((answer) => (answer.state === 'silent' || !answer.rationale ? [] : [answer.rationale]));
  const cited: readonly Ref[] = inside.flatMap((rationale) => rationale.from);
  const because = inside.some((rationale) => rationale.because === item.rationale?.because) ? undefined : item.rationale.because;
  const from = item.rationale.from.filter((ref) => !cited.some((other) => other.at === ref.at));
  return { because, from, at: item.rationale.at };
};

const withTerm = (heading: string, note: Bullet): Bullet => {
  const label = typeof note.lead === 'object' && 'emphasis' in note.lead ? note.lead.emphasis : '';
  return { ...note, lead: { emphasis: `${label.replace(/:$/, '')} (${lowerFirst(heading)}):` } };
};

/**
 * The reasons behind a declaration and its answers. Each has the term that it belongs to, unless it is what the
 * declaration says before its block, or reasons count for the whole. The answers that are told with their reasons elsewhere are named in `told`.
 */
export const itemReasons = <P extends Properties>(
  row: ItemRow<P>,
  item: Declaration<P>,
  drafting: Drafting,
  told: readonly (keyof P & string)[] = [],
): readonly Bullet[] => {
  const { properties } = row;
  const gap = gapOfItem(properties, item);
  if (gap) return reasonBullets(reasonsOf(gap), drafting);
  const words: readonly (keyof P & string)[] = Object.keys(properties);
  const forWhole = row.rationale === true || words.length === 1;
  const own = reasonBullets(
    ownReasons(
      item,
      words.map((word) => answerTo(item, word)),
    ),
    drafting,
  );
  const inner = words.flatMap((word) => {
    const notes = told.includes(word) ? [] : reasonBullets(reasonsOf(answerTo(item, word)), drafting);
    return forWhole || word === row.value ? notes : notes.map((note) => withTerm(rowOf(properties, word).heading, note));
  });
  return [...own, ...inner];
};

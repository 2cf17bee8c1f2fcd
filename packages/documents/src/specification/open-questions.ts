/** Every gap that the document tells of, those in shared measures, conditions and evidence too. */
import type { Answers, Condition, Frame, Gap, ItemRow, OpenQuestion, Properties } from '@peerspec/language';
import { topLevelItems } from '@peerspec/language';
import { answerTo } from '../answers/answer-to.ts';
import { gapOfItem } from '../answers/item-reasons.ts';
import { ownDeclarations } from '../answers/own-declarations.ts';
import type { Drafting } from '../drafting.ts';
import { conditionsOf } from './shared-context.ts';
import { measuresOf } from './outcomes.ts';

/** The gaps in shared declarations; where all of one is open, once for the whole. */
const gapsIn = <P extends Properties>(row: ItemRow<P>, items: readonly (Frame & Answers<P>)[]): readonly OpenQuestion[] =>
  items.flatMap((item) => {
    const open = (path: string, gap: Gap): OpenQuestion => ({ path, gap, ...(item.name !== undefined && { item: item.name }) });
    const whole = gapOfItem(row.properties, item);
    if (whole) return [open(row.word, whole)];
    const words: readonly (keyof P & string)[] = Object.keys(row.properties);
    return words.flatMap((word) => {
      const answer = answerTo(item, word);
      return answer.state === 'gap' ? [open(`${row.word}.${word}`, answer)] : [];
    });
  });

/** Conditions of which nobody knows whether they are in place: "unknown" is one of the answers there, and as open as a gap. */
const unknownConditions = (conditions: readonly Condition[]): readonly OpenQuestion[] =>
  conditions.flatMap(({ name, status }) => {
    if (status.state !== 'given' || status.value !== 'unknown') return [];
    const because = status.rationale?.because;
    const gap: Gap = { state: 'gap', gap: 'unknown', at: status.at, ...(because !== undefined && { because }) };
    return [{ path: 'context.condition.status', gap, ...(name !== undefined && { item: name }) }];
  });

/** Every open question, in the order of the text; those of shared declarations last. */
export const openQuestions = (drafting: Drafting): readonly OpenQuestion[] => {
  const { spec } = drafting;
  const conditions = conditionsOf(drafting);
  const own = new Set(spec.context.conditions.items);
  const shared = conditions.filter((condition) => !own.has(condition));
  return [
    ...spec.open,
    ...unknownConditions(conditions),
    ...gapsIn(topLevelItems.condition, shared),
    ...gapsIn(topLevelItems.measure, measuresOf(drafting)),
    ...gapsIn(topLevelItems.evidence, ownDeclarations(drafting.cited)),
  ];
};

/** What the specification itself calls a guess, uncertain, or not yet in place. */
import type { Answer, Condition, Rationale } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { isHunch } from '@peerspec/rules/internal';
import { titleOf } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { plainWord } from '../words/name-words.ts';
import { partsOfConditions } from './condition-parts.ts';
import { conditionsOf } from './shared-context.ts';
import { stepsThat } from './steps.ts';

interface Uncertainty {
  readonly title: string;
  /** "4 steps rest on a hunch", for the head of the document. */
  readonly counted: string;
  readonly lines: readonly Bullet[];
}

const isUncertain = (certainty: Answer<string>): boolean => valueOf(certainty) === 'uncertain';

const group = (title: string, one: string, several: string, lines: readonly Bullet[]): readonly Uncertainty[] =>
  lines.length === 0 ? [] : [{ title, counted: lines.length === 1 ? `1 ${one}` : `${String(lines.length)} ${several}`, lines }];

/** In the order of the theory: its steps, its mechanisms, what they assume, and what they hang on. */
export const uncertainties = (drafting: Drafting): readonly Uncertainty[] => {
  const { theory } = drafting.spec;
  const hunches = new Set(drafting.cited.filter(isHunch).map(({ name }) => name));
  const isGuessed = ({ rationale }: { readonly rationale?: Rationale }): boolean =>
    rationale?.from.some(({ name }) => hunches.has(name)) === true;
  const guessed = theory.mechanisms.items.filter((item) => isUncertain(item.certainty) || isGuessed(item));
  const part = partsOfConditions(drafting.spec);
  // What stands in the way and is not there is good news.
  const isMissing = ({ name, status }: Condition): boolean =>
    !['present', undefined].includes(valueOf(status)) && !(part(name) === 'stands in the way' && valueOf(status) === 'absent');
  const conditions = conditionsOf(drafting).filter(isMissing);
  const doubts = drafting.cited.flatMap(({ name = '', at }) => (drafting.doubts.get(name) ?? []).map((text) => ({ text, at })));
  return [
    ...group('Evidence that may not hold here', 'use of evidence is in doubt', 'uses of evidence are in doubt', doubts),
    ...group('Steps that rest on a hunch', 'step rests on a hunch', 'steps rest on a hunch', stepsThat(isGuessed, drafting)),
    ...group(
      'Steps that may well not hold',
      'step may well not hold',
      'steps may well not hold',
      stepsThat((link) => link.certainty === 'uncertain' && !isGuessed(link), drafting),
    ),
    ...group(
      'Mechanisms that are a guess',
      'mechanism is a guess',
      'mechanisms are a guess',
      guessed.map((item) => ({ text: titleOf(item), at: item.at })),
    ),
    ...group(
      'Uncertain assumptions',
      'assumption is uncertain',
      'assumptions are uncertain',
      theory.assumptions.items.filter(({ certainty }) => isUncertain(certainty)).map((item) => ({ text: titleOf(item), at: item.at })),
    ),
    ...group(
      'Conditions that are not in place, or not known to be',
      'condition is not in place, or not known to be',
      'conditions are not in place, or not known to be',
      conditions.map((item) => ({ text: `${titleOf(item)} (${plainWord(valueOf(item.status) ?? '')})`, at: item.at })),
    ),
  ];
};

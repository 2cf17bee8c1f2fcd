import type { Spec } from '@peerspec/language';
import { ifMissing, noneOf, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isWithoutProvider } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, mamKind, proctor2011, smith2011 } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

/** How many took it up is known: whoever reads a publication needs no target beside it. */
const isPastTarget = (spec: Spec): boolean => stageOf(spec) === 'published' && valueOf(spec.delivered.uptake) !== undefined;

export const rule: Rule = {
  code: 'uptake-target-missing',
  section: 'implementation',
  severity: 'warning',
  asks: ['implementation.uptake'],
  within: 'implementation',
  waits: 'Where `implementation` is not begun, one message asks for all of it, this question among the rest.',
  message: 'Nothing says how many of the people who are offered it should take it up, so poor take-up would not be noticed in time.',
  unreported: 'how many of the people who are offered it should take it up',
  toldOtherwise: isPastTarget,
  why: 'An offer that few people take up changes little, and then looks like an idea that failed.',
  remedy: 'State the share that should take it up, under `uptake`, and say what is done if fewer do.',
  when: 'Nothing is written under `uptake` in `implementation`.',
  quiet:
    'A published intervention that reports the take-up it had is past the time for a target, and mutual aid that nobody studies has no provider to set one.',
  sources: [article('Unsuccessful implementation'), proctor2011, mamKind, smith2011],
  bad: 'implementation {\n  // nothing about uptake\n}',
  good: 'implementation {\n  uptake: at least 60%\n}',
  check: (spec) =>
    (isWithoutProvider(spec) && noneOf(spec.evaluation.studies)) || isPastTarget(spec) ? [] : ifMissing(spec.implementation.uptake),
  fix: addAnswer('implementation.uptake'),
};

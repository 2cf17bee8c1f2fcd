import type { Spec } from '@peerspec/language';
import { ifMissing, noneOf, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isNetwork, isWithoutProvider } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, mamKind, proctor2011, smith2011 } from '../../helpers/sources.ts';
import { stageOf } from '../../engine/strictness.ts';

/** In a network nobody is offered anything: what can be looked for is how many hear of it from a peer. */
const ofNetwork = {
  message: 'Nothing says how many of the people around the peers should be reached, so that poor reach would not be noticed in time.',
  why: 'What passes from one to the next may never come to those far from any peer, and then looks like an idea that failed.',
  remedy: 'State the share that a peer should have reached, under `uptake`, and say what is done if it is fewer.',
} as const;

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
    'A published intervention that reports the take-up it had is past the time for a target, and mutual aid that nobody studies has no provider to set one. A network is asked how many it should reach, because nobody is offered anything.',
  sources: [article('Unsuccessful implementation'), proctor2011, mamKind, smith2011],
  bad: 'implementation {\n  // nothing about uptake\n}',
  good: 'implementation {\n  uptake: at least 60%\n}',
  check: (spec) =>
    (isWithoutProvider(spec) && noneOf(spec.evaluation.studies)) || isPastTarget(spec)
      ? []
      : ifMissing(spec.implementation.uptake).map((hit) => ({ ...hit, ...(isNetwork(spec) && ofNetwork) })),
  fix: addAnswer('implementation.uptake'),
};

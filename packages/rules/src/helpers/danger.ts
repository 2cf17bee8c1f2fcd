/** Where somebody may be in danger. */
import type { Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';
import { isAbout } from './countries-and-topics.ts';

const dangerous = ['suicide', 'self-harm', 'mental-health', 'substance-use', 'domestic-abuse', 'sexual-abuse'] as const;

/** Words that say the same in what it is for, and in what peers learn. */
const inWords =
  /\b(?:suicid\w+|self-harm\w*|overdos\w+|(?:domestic|sexual|partner) (?:abuse|violence)|rape|in crisis|take their (?:own )?li(?:fe|ves))\b/i;

const textsOf = ({ summary, aims, peers }: Spec): readonly string[] => [
  valueOf(summary) ?? '',
  ...(valueOf(aims) ?? []).map(({ value }) => value),
  valueOf(peers.training)?.text ?? '',
];

/** It is about an issue in which somebody may be in danger, or its peers are trained for that. */
export const isAboutDanger = (spec: Spec): boolean =>
  dangerous.some((each) => isAbout(spec.topic, each)) || textsOf(spec).some((text) => inWords.test(text));

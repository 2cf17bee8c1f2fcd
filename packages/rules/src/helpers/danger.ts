/** Where somebody may be in danger. */
import type { Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';
import { isAbout } from './countries-and-topics.ts';

const dangerous = ['suicide', 'self-harm', 'mental-health', 'substance-use', 'domestic-abuse', 'sexual-abuse'] as const;

/** Words that say the same in what it is for, and in what peers learn. */
const inWords =
  /\b(?:suicid\w+|self-harm\w*|overdos\w+|(?:domestic|sexual|partner) (?:abuse|violence)|rape|in crisis|take their (?:own )?li(?:fe|ves))\b/i;

/** Words by which those who are supported, or who support, are children or young people; their parents are not. */
const young =
  /\b(?:pupils?|schoolchildren|school children|teenage(?:d|rs?)?|adolescents?|young (?:people|persons?|carers?)|minors|under[- ]?(?:1[0-8]|eighteens)s?|year (?:[5-9]|1[0-3])|years (?:[5-9]|1[0-3]) to (?:[5-9]|1[0-3])|(?<!\b(?:of|with|whose|their|has|have|had|and|for|a|an|first|second|young|small|her|his) )(?:children|girls|boys)(?= (?:who|aged|in|of|at|from|with|between)\b|$))\b/i;

/** Children come to harm at home, at school and online, and tell of it whom they trust. */
const isAboutYoung = ({ topic, population, peers }: Spec): boolean =>
  isAbout(topic, 'children-and-young-people') ||
  [population.title ?? '', peers.title ?? '', ...(valueOf(population.includes) ?? []).map(({ value }) => value)].some((text) =>
    young.test(text),
  );

const textsOf = ({ summary, aims, peers }: Spec): readonly string[] => [
  valueOf(summary) ?? '',
  ...(valueOf(aims) ?? []).map(({ value }) => value),
  valueOf(peers.training)?.text ?? '',
];

/** It is about an issue in which somebody may be in danger, or its peers are trained for that, or it is for children or young people. */
export const isAboutDanger = (spec: Spec): boolean =>
  dangerous.some((each) => isAbout(spec.topic, each)) || textsOf(spec).some((text) => inWords.test(text)) || isAboutYoung(spec);

/** Topic and country of an intervention that says neither, taken from a configuration. */
import type { Answer, Said, Spec } from '@peerspec/language';

/** Words as they would be written behind `topic` and `country`. */
export interface Defaults {
  readonly topic?: readonly string[];
  readonly country?: readonly string[];
}

type Words = Answer<readonly Said[]>;

/** An open answer is an answer, and one that could not be understood is told as such: only silence is filled. */
const filled = (answer: Words, words: readonly string[] | undefined): Words =>
  answer.state !== 'silent' || (answer.broken && !answer.blank) || words === undefined
    ? answer
    : { state: 'given', value: words.map((value) => ({ value, at: answer.at })), at: answer.at };

/**
 * The intervention as rules judge it. It serves to decide which evidence applies; whoever counts answered questions or
 * writes a document keeps to the Spec itself, in which the topic stays silent.
 */
export const withDefaults = (spec: Spec, { topic, country }: Defaults = {}): Spec => {
  const assumed = { topic: filled(spec.topic, topic), country: filled(spec.country, country) };
  return assumed.topic === spec.topic && assumed.country === spec.country ? spec : { ...spec, ...assumed };
};

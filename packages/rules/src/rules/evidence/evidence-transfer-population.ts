import { missing, valueOf } from '../../helpers/answers.ts';
import type { Citation } from '../../helpers/citations.ts';
import { callItAGuess, citationsOf, firstOfEach, isOwnKnowledge } from '../../helpers/citations.ts';
import { otherTopics, quotedWords } from '../../helpers/countries-and-topics.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article, dennis2009, ingram2010 } from '../../helpers/sources.ts';
import type { Spec } from '@peerspec/language';

/** Something about these people is cited for the same thing. */
const isBorneOut = (spec: Spec, { beside }: Citation): boolean =>
  beside.some((other) => isOwnKnowledge(other) || (!missing(other.topic) && !otherTopics(spec.topic, other.topic)));

const misfit = (spec: Spec, { ref, evidence }: Citation): Hit | undefined => {
  const { at, name } = ref;
  if (otherTopics(spec.topic, evidence.topic)) {
    return {
      at,
      message: `\`${name}\` is about another issue (${quotedWords(evidence.topic)}) than this (${quotedWords(spec.topic)}), and may not hold here.`,
    };
  }
  if (valueOf(evidence.reach) === 'targeted' && valueOf(spec.population.reach) === 'universal') {
    return {
      at,
      message: `\`${name}\` is about people who were chosen by need or wish, but this is offered to everyone.`,
      why: 'What helps people who need it or want it may make no difference to all.',
      related: [{ message: 'It is offered to everyone here.', at: spec.population.reach.at }],
    };
  }
  return undefined;
};

export const rule: Rule = {
  code: 'evidence-transfer-population',
  section: 'evidence',
  severity: 'warning',
  needs: ['topic', 'population.reach'],
  message: 'The evidence that is cited is about other people or another problem.',
  why: 'What helps with one problem may do nothing for another, however alike the support looks.',
  remedy: 'Cite what is known of these people beside it, or say openly that it is a guess, by `Hunch` behind it.',
  when: 'Evidence is cited about other issues than those of this service, or about people chosen by need for a service that is offered to everyone. An issue that is part of a wider one (depression after birth, of mental health) is not another.',
  quiet:
    'Where evidence about this issue or experience from here is cited on the same line, the decision does not hang on the other source.',
  sources: [article('Bringing the evidence together'), dennis2009, ingram2010],
  bad: 'contacts {\n  minimum: at least 5 because "four calls were not enough elsewhere" from Dennis2009\n}',
  good: 'contacts {\n  minimum: at least 5 because "four calls were not enough elsewhere" from Dennis2009, PracticeKnowledge\n}',
  check: (spec) =>
    firstOfEach(citationsOf(spec).filter((citation) => !isBorneOut(spec, citation))).flatMap((citation) => misfit(spec, citation) ?? []),
  fix: callItAGuess,
};

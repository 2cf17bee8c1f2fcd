import type { Spec } from '@peerspec/language';
import type { Citation } from '../../helpers/citations.ts';
import { callItAGuess, citationsOf, firstOfEach, isOfOtherForm, isOwnKnowledge } from '../../helpers/citations.ts';
import { isAbout, otherPlaces, otherTopics, quotedWords } from '../../helpers/countries-and-topics.ts';
import { infantFeeding } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, jolly2012 } from '../../helpers/sources.ts';

/** Something from here, or from all over the world, is cited for the same thing. */
const isBorneOut = (spec: Spec, { beside }: Citation): boolean =>
  beside.some((other) => isOwnKnowledge(other) || (other.countries.state === 'given' && !otherPlaces(spec.country, other.countries)));

export const rule: Rule = {
  code: 'evidence-transfer-setting',
  section: 'evidence',
  severity: 'warning',
  needs: ['country'],
  message: 'The evidence that is cited comes from other countries.',
  why: 'What care people get anyway, and how common a thing is, differ from place to place, and so does what support adds.',
  remedy:
    'Cite beside it what is known from here, and say what is alike and what is not; or say openly that it is a guess, by `Hunch` behind it.',
  when: 'Evidence is cited that comes from other countries alone. The parts of the United Kingdom count as one country.',
  quiet:
    'Where evidence or experience from here is cited on the same line, the decision does not hang on the other source. International reviews count as evidence from everywhere. Where the form of support or the issue differs as well, another rule speaks.',
  sources: [article('Context matters'), jolly2012],
  bad: 'theory {\n  WeeklyCall -> Understood because "volunteers who called were a comfort" from Dennis2002\n}',
  good: 'theory {\n  WeeklyCall -> Understood because "volunteers who called were a comfort; midwives here visit as they do there" from Dennis2002, LocalData\n}',
  check: (spec) => {
    const candidates = citationsOf(spec).filter(
      (citation) => !isBorneOut(spec, citation) && !isOfOtherForm(spec, citation) && !otherTopics(spec.topic, citation.evidence.topic),
    );
    return firstOfEach(candidates).flatMap(({ ref, evidence }) =>
      otherPlaces(spec.country, evidence.countries)
        ? [
            {
              at: ref.at,
              message: `\`${ref.name}\` comes from ${quotedWords(evidence.countries)}, and this is for ${quotedWords(spec.country)}.`,
              ...(isAbout(spec.topic, infantFeeding) && {
                why: 'What care people get anyway, and how common a thing is, differ from place to place: in trials of breastfeeding support the effect was large in poorer countries, small in richer ones, and not significant in the UK.',
              }),
            },
          ]
        : [],
    );
  },
  fix: callItAGuess,
};

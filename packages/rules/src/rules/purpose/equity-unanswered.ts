import type { Spec } from '@peerspec/language';
import { missing } from '../../helpers/answers.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { grant2018, sokolFisher2016 } from '../../helpers/sources.ts';

/** A criterion by which people need a language. The rule's page names them; it looks for no others. */
const language =
  /\b(?:speaks?|reads?|writes?|understands?|fluent|fluency|proficient|proficiency|command)\b[^,;.]{0,40}\b(?:English|Welsh|French|German|Spanish|Dutch|Portuguese|language)\b|\b(?:non-)?English[- ]speak\w+|\bliterate\b|\b(?:can|able to|cannot|unable to) (?:read|write)\b/i;

/** A criterion by which people need something that not everybody has. */
const means =
  /\b(?:smart ?phone|telephone|phone|internet|computer|tablet|e-?mail(?: address)?|broadband)\b|\b(?:own|access to) (?:transport|a car)\b|\b(?:has|have) a car\b|\b(?:fixed|permanent) (?:address|abode)\b/i;

/** Criteria that leave people out for what they do not speak or have, where nothing says why, or what these are offered. */
const shutOut = ({ population, implementation }: Spec): readonly Hit[] =>
  [population.includes, population.excludes].flatMap((answer) => {
    if (answer.state !== 'given' || answer.rationale !== undefined) return [];
    const isUnanswered = (text: string): boolean => means.test(text) || (language.test(text) && missing(implementation.languages));
    return answer.value
      .filter(({ value }) => isUnanswered(value))
      .map(({ at }) => ({
        at,
        message: 'This leaves people out for what they do not speak, read or have, and nothing says why, or what they are offered.',
        remedy: 'Say why, and where they can turn (`because "…"` behind the criteria), or in which languages it is offered (`languages`).',
      }));
  });

export const rule: Rule = {
  code: 'equity-unanswered',
  section: 'purpose',
  severity: 'info',
  since: '0.2.0',
  asks: ['implementation.languages'],
  after: ['population-undefined', 'language-access-missing'],
  waits:
    'Who may be missed can be asked once it is said who is meant; and where language matters by what the author says, that is asked by itself.',
  message:
    'Nothing says who is likely to be missed, what is offered to those who are left out, or whether it helps those whose need is greatest.',
  why: 'Support reaches first those who are easy to reach. Whoever speaks another language, lives far away, or is left out by a criterion meets it last, and an average does not show that.',
  remedy:
    'Say in which languages it is offered (`languages`), why some are left out and where they can turn (`excludes: "…" because "…"`), and let a study record who is reached, and what changes, by group (`captures: reach`).',
  when: 'Nothing is written under `languages`, nobody who is left out is given a reason for it, and no study captures `reach`; or a criterion asks for a language, reading or writing, a telephone, computer, internet, car or fixed address, and gives no reason (for a language, nor `languages`).',
  quiet: 'Any one of these shows that the question has been asked. Whether the answer is a good one remains for a reader.',
  sources: [sokolFisher2016, grant2018],
  bad: [
    'implementation {',
    '  // nothing about languages',
    '}',
    'evaluation {',
    '  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, contacts, retention, cost  measures: Confidence, Continuation }',
    '}',
    'accept reach-unmeasured because "the area is small, and everybody is known"',
  ].join('\n'),
  good: 'implementation {\n  languages: "English and Polish; interpreters by telephone"\n}',
  check: (spec) => {
    const criteria = shutOut(spec);
    if (criteria.length > 0) return criteria;
    const { excludes } = spec.population;
    const isReasoned = excludes.state === 'gap' || (excludes.state === 'given' && excludes.rationale !== undefined);
    if (!missing(spec.implementation.languages) || isReasoned || capturedBy(spec).has('reach') || capturesMore(spec)) return [];
    return [{ at: spec.population.at }];
  },
  fix: addAnswer('implementation.languages'),
};

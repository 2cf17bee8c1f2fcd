import type { Said, Spec } from '@peerspec/language';
import { listed } from '@peerspec/language/internal';
import type { Rule } from '../../engine/rule.ts';
import { article, sokolFisher2016 } from '../../helpers/sources.ts';

/** Words that every referrer reads in another way. The rule's page names them; it looks for no others. */
const vagueTerms = ['vulnerable', 'disadvantaged', 'hard to reach', 'at risk', 'high risk', 'young', 'complex needs'];

const pattern = new RegExp(`\\b(?:${vagueTerms.join('|').replaceAll(' ', '[ -]')})\\b`, 'gi');

/** A figure, a colon or a bracket beside the word says what is meant by it. */
const isDefined = ({ value }: Said): boolean => /[\d:(]/.test(value);

/** Said by an age, wherever that stands among the criteria. */
const isAge = (term: string): boolean => term.toLowerCase() === 'young';

/** The words in one of the criteria that nothing among them says the meaning of. */
const undefinedIn = (said: Said, criteria: readonly Said[]): readonly string[] => {
  if (isDefined(said)) return [];
  const hasFigure = criteria.some(({ value }) => /\d/.test(value));
  const terms = new Set([...said.value.matchAll(pattern)].map(([term]) => term));
  return [...terms].filter((term) => !(hasFigure && isAge(term)));
};

/** Who is eligible, of each group; evidence that is named behind it says what is meant. */
const criteriaOf = ({ population, otherPopulations }: Spec): readonly (readonly Said[])[] =>
  [population, ...otherPopulations].flatMap(({ includes }) =>
    includes.state === 'given' && (includes.rationale?.from.length ?? 0) === 0 ? [includes.value] : [],
  );

export const rule: Rule = {
  code: 'population-vague-term',
  section: 'purpose',
  severity: 'warning',
  message: 'The words that say who is eligible could be read differently by every referrer.',
  why: 'The people reached may then not be the people meant.',
  remedy: 'Say beside the word what it means: an age, a score, a postcode, a fifth of deprivation, a route of referral.',
  when: `A text under \`includes\` uses one of these words and no figure, colon or bracket that says what it means: ${vagueTerms.join(', ')}.`,
  quiet:
    'Evidence that is named behind the criteria (`from …`) counts as saying it, and a figure anywhere among the criteria counts for “young”, as an age.',
  sources: [article('A thousand design differences'), sokolFisher2016],
  bad: 'population Mothers "women who expect a first baby" {\n  includes: "vulnerable women of the borough"\n}',
  good: 'population Mothers "women who expect a first baby" {\n  includes: "vulnerable women of the borough (seen by the safeguarding midwife, or without a fixed home)"\n}',
  check: (spec) =>
    criteriaOf(spec).flatMap((criteria) =>
      criteria.flatMap((said) => {
        const terms = undefinedIn(said, criteria).map((term) => `“${term}”`);
        return terms.length === 0 ? [] : [{ at: said.at, message: `${listed(terms)} could be read differently by every referrer.` }];
      }),
    ),
};

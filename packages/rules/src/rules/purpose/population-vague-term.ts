import type { Said } from '@peerspec/language';
import { valueOf } from '../../answers.ts';
import { cursor } from '../../fixes.ts';
import type { Rule } from '../../rule.ts';
import { article, sokolFisher2016 } from '../../sources.ts';

/** Words that every referrer reads in another way. The rule's page names them; it looks for no others. */
const vagueTerms = ['vulnerable', 'disadvantaged', 'hard to reach', 'at risk', 'high risk', 'young', 'complex needs'];

const pattern = new RegExp(`\\b(?:${vagueTerms.join('|').replaceAll(' ', '[ -]')})\\b`, 'gi');

/** A figure, a colon or a bracket beside the word says what is meant by it. */
const isDefined = ({ value }: Said): boolean => /[\d:(]/.test(value);

/** An age given anywhere among the criteria says what “young” means. */
const isAge = (term: string): boolean => term.toLowerCase() === 'young';

const termsIn = ({ value }: Said): readonly string[] => [...new Set([...value.matchAll(pattern)].map(([term]) => term))];

const quoted = (terms: readonly string[]): string =>
  terms
    .map((term) => `“${term}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');

export const rule: Rule = {
  code: 'population-vague-term',
  section: 'purpose',
  severity: 'warning',
  after: ['population-undefined'],
  message: 'The words that say who is eligible could be read differently by every referrer.',
  why: 'The people reached may then not be the people meant.',
  remedy: 'Say beside the word what it means: an age, a score, a postcode, a fifth of deprivation, a route of referral.',
  when: `A text under \`includes\` uses one of these words and no figure, colon or bracket that says what it means: ${vagueTerms.join(', ')}.`,
  quiet: 'Evidence that is named behind the criteria (`from …`) counts as saying it, and an age counts for “young” wherever it stands.',
  sources: [article('A thousand design differences'), sokolFisher2016],
  bad: 'population Mothers "women who expect a first baby" {\n  includes: "vulnerable women of the borough"\n}',
  good: 'population Mothers "women who expect a first baby" {\n  includes: "vulnerable women of the borough (seen by the safeguarding midwife, or without a fixed home)"\n}',
  check: ({ population: { includes } }) => {
    if (includes.state !== 'given' || (includes.rationale?.from.length ?? 0) > 0) return [];
    const hasFigure = includes.value.some(({ value }) => /\d/.test(value));
    return includes.value.flatMap((said) => {
      const terms = isDefined(said) ? [] : termsIn(said).filter((term) => !(hasFigure && isAge(term)));
      return terms.length === 0 ? [] : [{ at: said.at, message: `${quoted(terms)} could be read differently by every referrer.` }];
    });
  },
  fix: (spec, { at }) => {
    const said = valueOf(spec.population.includes)?.find(
      (each) => each.at.start.line === at.start.line && each.at.start.character === at.start.character,
    );
    const match = said && pattern[Symbol.matchAll](said.value).next().value;
    // Only where the text stands in one line as it reads is the place of the word known.
    if (!match || at.end.character - at.start.character !== said.value.length + 2 || at.end.line !== at.start.line) return undefined;
    const place = { line: at.start.line, character: at.start.character + 1 + match.index + match[0].length };
    return {
      title: `Say what “${match[0]}” means`,
      at: { start: place, end: place },
      text: ` (${cursor('an age, a score or a route of referral')})`,
    };
  },
};

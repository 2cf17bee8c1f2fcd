/** Purpose, population and reach: what is missed when one thing is taken out of a complete specification. */
import { expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';
import type { Mutant } from './mutants.ts';
import { all, complete, everywhere, replaced, testMutants, without } from './mutants.ts';
import { reaches } from './sections.ts';

const mutants: readonly Mutant[] = [
  { what: 'nothing says who is eligible', rule: 'population-undefined', changes: everywhere(without('population', 'includes')) },
  {
    what: 'a word says who is eligible that everybody reads in another way',
    rule: 'population-vague-term',
    changes: {
      feeding: replaced('"lives in Easton or Millbrook"', '"lives in a disadvantaged part of the county"'),
      groups: replaced('"lives in Northmere"', '"is vulnerable"'),
      wards: replaced('"had an earlier stay in the last three years"', '"has complex needs"'),
    },
  },
  {
    what: 'nothing says whether it is for everybody',
    rule: 'universal-or-targeted-unstated',
    changes: everywhere(without('population', 'reach')),
  },
  { what: 'nothing says how many are eligible', rule: 'eligible-number-missing', changes: everywhere(without('population', 'size')) },
  {
    what: 'an aim promises less inequality, and no study records who is reached',
    rule: 'equity-claim-without-reach-measure',
    changes: {
      feeding: all(
        replaced('families and friends around them come to see breastfeeding as an ordinary thing', 'less inequality between districts'),
        replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention'),
      ),
      groups: all(
        replaced(
          'women who are low or anxious around a birth feel better, and sooner',
          'women in deprived districts feel better, and sooner',
        ),
        replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention'),
      ),
      wards: all(
        replaced('people who leave a psychiatric ward have hope', 'ethnic inequities in care grow smaller, people have hope'),
        replaced('captures: uptake, reach, contacts, retention', 'captures: uptake, contacts, retention'),
      ),
    },
  },
  {
    what: 'people are matched on language, and nothing says which languages there are',
    rule: 'language-access-missing',
    changes: everywhere(without('implementation', 'languages')),
  },
  {
    what: 'nothing says how people come to be offered it',
    rule: 'participation-voluntary-unstated',
    changes: everywhere(without('implementation', 'access-points')),
  },
];

testMutants(mutants);
reaches('purpose', mutants);

it('leaves a claim to less inequality alone where a study records who is reached', async () => {
  const claim = replaced('women who are low or anxious around a birth', 'women in deprived districts who are low or anxious');
  expect(await codesIn(claim(complete.groups))).toEqual([]);
});

it('leaves a vague word alone where its meaning stands beside it', async () => {
  const explained = replaced('"lives in Northmere"', '"is vulnerable (known to the family team)"');
  expect(await codesIn(explained(complete.groups))).toEqual([]);
});

it('takes an age among the criteria for the meaning of “young”, and of no other word', async () => {
  const young = replaced('"is to go home from one of four wards within three weeks"', '"is young"');
  expect(await codesIn(young(complete.wards))).toEqual([]);
  const vulnerable = replaced('"is to go home from one of four wards within three weeks"', '"is young and at risk"');
  expect(await codesIn(vulnerable(complete.wards))).toEqual(['population-vague-term']);
});

it('takes evidence that is named behind the criteria for their meaning', async () => {
  const cited = replaced('"lives in Northmere"', '"is vulnerable"');
  const text = all(cited, replaced(/or asks for the group herself"/, 'or asks for the group herself" from NeedsReview'))(complete.groups);
  expect(await codesIn(text)).toEqual([]);
});

it('asks for languages only where something marks that they matter', async () => {
  const unsaid = all(without('implementation', 'languages'), without('matching', 'on language'));
  expect(await codesIn(unsaid(complete.feeding))).toEqual([]);
  const named = all(unsaid, (text) => text.replaceAll(/\bMothers\b/g, 'RefugeeMothers'));
  expect(await codesIn(named(complete.feeding))).toEqual(['language-access-missing']);
});

/** Purpose, population and reach: what is missed when one thing is taken out of a complete specification. */
import { expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';
import { all, complete, replaced, testMutants, without } from './mutants.ts';
import { mutants } from './purpose.ts';

testMutants(mutants);

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

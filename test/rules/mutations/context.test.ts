/** Context and usual care: what is missed when one thing is taken out of a complete specification. */
import { expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';
import { complete, testMutants } from './mutants.ts';
import { lowStart, mutants, usualCare } from './context.ts';

testMutants(mutants);

it('is content with usual care that names a single provider', async () => {
  expect(await codesIn(usualCare('routine care by a health visitor')(complete.groups))).toEqual([]);
});

it('does not take a theory for a leap to the rate that changes what families think', async () => {
  expect(await codesIn(lowStart(complete.feeding))).toEqual([]);
});

/** Format and contacts: what is missed when one thing is taken out of a complete specification. */
import { expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';
import { all, complete, testMutants, without } from './mutants.ts';
import { aloneAtBirth, mutants, noServices, noWordOfBirth } from './contacts.ts';

testMutants(mutants);

it('lets a place that every contact names stand for the setting', async () => {
  expect(await codesIn(without('context', 'setting')(complete.groups))).toEqual([]);
});

it('does not ask for word of the birth where a service is a condition, or an activity brings it', async () => {
  expect(await codesIn(all(aloneAtBirth, noWordOfBirth)(complete.feeding))).toEqual([]);
  expect(await codesIn(all(aloneAtBirth, noServices)(complete.feeding))).toEqual([]);
});

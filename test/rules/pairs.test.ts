/** The cases that are most often confused, one file each; what fires and what stays quiet stands in its first lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from './helpers.ts';

const folder = new URL('resources/pairs/', import.meta.url);

const cases = readdirSync(folder)
  .toSorted()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const lines = text.split('\n');
    const said = (word: string): string[] =>
      lines.filter((line) => line.startsWith(`// ${word}: `)).map((line) => line.slice(word.length + 5));
    return { name, text, fires: said('fires'), quiet: said('quiet').flatMap((codes) => codes.split(', ')) };
  });

describe.each(cases)('$name', ({ text, fires, quiet }) => {
  it('says what it should, and nothing that it should not', async () => {
    const found = (await check(text)).findings.map(({ severity, code }) => `${severity} ${code}`);
    for (const each of fires) expect(found).toContain(each);
    for (const code of quiet) expect(found.filter((each) => each.endsWith(` ${code}`))).toEqual([]);
    // A rule that is named here speaks once, and not more gravely besides.
    for (const each of fires) expect(found.filter((other) => other.split(' ')[1] === each.split(' ')[1])).toEqual([each]);
  });
});

/** Every row of the table "Pairs most often confused": what fires in it, and what stays quiet, stands in these files. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'a drop-in group in infant feeding': ['drop-in-group', 'drop-in-group-cites-one-to-one'],
  'four calls one to one, postnatal depression': ['four-calls-mental-health'],
  'two contacts before the birth and none after': ['two-antenatal-contacts', 'starting-only'],
  'a group that cites trials of one-to-one support': ['group-cites-one-to-one', 'group-guesses-openly'],
  'a trial of single people inside one clinic': ['trial-in-one-clinic', 'trial-in-one-clinic-guarded'],
  'a method that the provider is to propose': ['method-left-to-the-provider'],
  'a council grant that is silent on evaluation': ['council-grant'],
  'self-referral, where choice is a principle': ['self-referral-mental-health', 'self-referral-unstated'],
};

it.each(Object.entries(rows))('%s has its files', (_, files) => {
  const held = new Map(cases.map((each) => [each.name, each]));
  for (const file of files) {
    const found = held.get(`${file}.peer`);
    expect([...(found?.fires ?? []), ...(found?.quiet ?? [])]).not.toEqual([]);
  }
});

it.each([
  [
    'which it offers every week, over which period',
    (text: string) => text,
    'info: How often `Session` is offered is given (every 1 week), but not over which period, so that nobody can tell how many sessions there are in all.',
  ],
  [
    'of which it says nothing, how many there are',
    (text: string) => text.replace('every: 1 week', ''),
    'error: The number of sessions offered is not given for `Session`, so nobody can cost the service or check delivery.',
  ],
])('asks a drop-in group of the sessions %s', async (_, changed, said) => {
  const [group] = cases.filter((each) => each.name === 'drop-in-group.peer');
  const { findings } = await check(changed(group?.text ?? ''));
  expect(
    findings.filter(({ code }) => code === 'contact-number-missing').map(({ severity, message }) => `${severity}: ${message}`),
  ).toEqual([said]);
});

it('says in a second line where the evidence behind a topic-bound rule comes from', async () => {
  const [talks] = cases.filter((each) => each.name === 'two-antenatal-contacts.peer');
  const finding = (await check(talks?.text ?? '')).findings.find((each) => each.code === 'low-intensity');
  expect(finding?.scope).toBe('The evidence is 17 trials, mainly of one-to-one support for breastfeeding, in several countries, to 2011.');
});

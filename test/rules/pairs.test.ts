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
    // Of the rules that are named here at all, each speaks once.
    for (const each of fires) expect(found.filter((other) => other === each).length).toBe(1);
  });
});

it('asks a drop-in group for the sessions that it offers', async () => {
  const [group] = cases.filter((each) => each.name === 'drop-in-group.peer');
  const finding = (await check(group?.text ?? '')).findings.find((each) => each.code === 'contact-number-missing');
  expect(finding?.message).toBe(
    'The number of sessions offered is not given for `Session`, so nobody can cost the service or check delivery.',
  );
});

it('says in a second line where the evidence behind a topic-bound rule comes from', async () => {
  const [talks] = cases.filter((each) => each.name === 'two-antenatal-contacts.peer');
  const finding = (await check(talks?.text ?? '')).findings.find((each) => each.code === 'low-intensity');
  expect(finding?.scope).toBe('The evidence is 17 trials, mainly of one-to-one support for breastfeeding, in several countries, to 2011.');
});

/** Files whose shared names are visible everywhere, as a configuration asks for: like the built-in library, and before it. */
import type { Reading } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { libraryFile } from '@peerspec/language/internal';
import { expect, test } from 'vitest';
import { intervention } from './support/saying.ts';

const read = (texts: Readonly<Record<string, string>>, alwaysUse: readonly string[], path = 'main.peer'): Promise<Reading> =>
  openWorkspace(
    {
      read: (asked) => {
        const text = Object.hasOwn(texts, asked) ? texts[asked] : undefined;
        return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
      },
    },
    { alwaysUse },
  ).read(path);

const citesAudit = intervention('topic: sleep from Audit');
const audit = 'evidence Audit "our own audit" { kind: hunch }';

const cited = ({ specs }: Reading): readonly (string | undefined)[] =>
  specs.flatMap((spec) => spec.uses.filter(({ kind }) => kind === 'evidence').map(({ declaredAt }) => declaredAt?.file));

const titles = ({ specs }: Reading): readonly (string | undefined)[] =>
  specs.flatMap((spec) => spec.shared.evidence.map(({ title }) => title));

test('a name of a file that is always used can be cited without `use`', async () => {
  const reading = await read({ 'main.peer': citesAudit, 'ours.peer': audit }, ['ours.peer']);
  expect(reading.problems).toEqual([]);
  expect(cited(reading)).toEqual(['ours.peer']);
  expect(titles(reading)).toEqual(['our own audit']);
  expect(reading.uses).toEqual(['ours.peer']);
});

test('without that, it is a name that nothing has', async () => {
  const reading = await read({ 'main.peer': citesAudit, 'ours.peer': audit }, []);
  expect(reading.problems).toMatchObject([{ code: 'unknown-name' }]);
});

test('the own name wins, and nobody is told off for it', async () => {
  const own = `${citesAudit}evidence Audit "mine" { kind: hunch }\n`;
  const reading = await read({ 'main.peer': own, 'ours.peer': audit }, ['ours.peer']);
  expect(reading.problems).toEqual([]);
  expect(cited(reading)).toEqual([undefined]);
  expect(titles(reading)).toEqual(['mine']);
});

test('the name of a file that is used wins as well', async () => {
  const texts = { 'main.peer': `use "near.peer"\n${citesAudit}`, 'near.peer': audit.replace('our own', 'their'), 'ours.peer': audit };
  const reading = await read(texts, ['ours.peer']);
  expect(reading.problems).toEqual([]);
  expect(titles(reading)).toEqual(['their audit']);
});

test('it wins over the built-in library', async () => {
  const main = intervention('topic: sleep from Jolly2012, Hunch');
  const reading = await read({ 'main.peer': main, 'ours.peer': 'evidence Jolly2012 "read anew" { kind: hunch }' }, ['ours.peer']);
  expect(cited(reading)).toEqual(['ours.peer', libraryFile]);
});

test('of two files that are always used, the first wins', async () => {
  const texts = { 'main.peer': citesAudit, 'a.peer': audit.replace('our own', 'first'), 'b.peer': audit };
  expect(titles(await read(texts, ['a.peer', 'b.peer']))).toEqual(['first audit']);
});

test('a shared context that is used can cite it too', async () => {
  const texts = {
    'main.peer': `use "place.peer"\n${intervention('context: Valley')}`,
    'place.peer': 'context Valley "the valley" { usual-care: "a visit" from Audit }',
    'ours.peer': audit,
  };
  expect((await read(texts, ['ours.peer'])).problems).toEqual([]);
  expect((await read(texts, ['ours.peer'], 'place.peer')).problems).toEqual([]);
});

test('it does not use itself, and naming it in `use` as well is no fault', async () => {
  expect((await read({ 'ours.peer': audit }, ['ours.peer'], 'ours.peer')).problems).toEqual([]);
  const reading = await read({ 'main.peer': `use "ours.peer"\n${citesAudit}`, 'ours.peer': audit }, ['ours.peer']);
  expect(reading.problems).toEqual([]);
  expect(titles(reading)).toEqual(['our own audit']);
});

test('files that are always used see one another', async () => {
  const texts = { 'a.peer': 'context Valley "the valley" { usual-care: "a visit" from Audit }', 'b.peer': audit };
  expect((await read(texts, [], 'a.peer')).problems).toMatchObject([{ code: 'unknown-name' }]);
  expect((await read(texts, ['a.peer', 'b.peer'], 'a.peer')).problems).toEqual([]);
});

test('one that cannot be read takes nothing away from the others', async () => {
  const reading = await read({ 'main.peer': citesAudit, 'ours.peer': audit }, ['gone.peer', 'ours.peer']);
  expect(reading.problems).toEqual([]);
  expect(reading.uses).toEqual(['ours.peer']);
});

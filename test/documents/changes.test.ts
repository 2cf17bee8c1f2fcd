/** What changed in meaning between two readings of a specification. */
import { readFileSync } from 'node:fs';
import { formatText, readText } from '@peerspec/language';
import type { Changes, Side } from '@peerspec/documents';
import { changes, changesBlocks, markdown } from '@peerspec/documents';
import { findingsOf } from '@peerspec/rules';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { peerFiles, today } from './reading.ts';
import { flaws } from './structure.ts';

const sideOf = async (text: string, shown: string): Promise<Side> => {
  const reading = await readText(text);
  return { shown, specs: reading.specs, findings: findingsOf(reading, { today }).findings };
};

const between = async (was: string, is: string): Promise<Changes> => changes(await sideOf(was, 'old.peer'), await sideOf(is, 'new.peer'));

const source = (path: string): string => readFileSync(fromRoot(path), 'utf8');

const example = source('examples/complete/infant-feeding-one-to-one.peer');

const changed = (replacements: readonly (readonly [string, string])[]): string =>
  replacements.reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`The example does not say ${was}.`);
    return text.replaceAll(was, is);
  }, example);

const laidOut = (text: string): string => {
  const result = formatText(text);
  if (!('formatted' in result)) throw new Error('The text cannot be laid out.');
  return result.formatted;
};

/** What is told, with its part: one line each. */
const told = ({ interventions }: Changes): readonly string[] =>
  interventions.flatMap(({ parts }) =>
    parts.flatMap(({ heading, changes: own }) =>
      own.map(({ kind, what, from = '', to = '' }) => `${heading} | ${kind} | ${what} | ${from} | ${to}`),
    ),
  );

test.each(peerFiles('examples'))('nothing has changed in %s, nor by laying it out', async (path) => {
  const text = source(path);
  expect((await between(text, text)).interventions).toEqual([]);
  expect((await between(text, laidOut(text))).interventions).toEqual([]);
  expect((await between(text, text.replaceAll('\n', '\r\n').replaceAll('  ', '   '))).interventions).toEqual([]);
});

test('several changes read as they did', async () => {
  const is = changed([
    ['minimum: at least 6', 'minimum: at least 3'],
    ['every: 2 days', 'every: 4 days'],
    ['supervision: every 2 weeks', 'supervision: every 14 days'],
    ['    autonomy: "', '    autonomy: undecided because "'],
    ['FirstVisit', 'WelcomeVisit'],
    ['ending: ', '// ending: '],
  ]);
  const document = markdown(changesBlocks(await between(example, is)));
  expect(flaws(document)).toEqual({});
  await expect(document).toMatchFileSnapshot('snapshots/changes.md');
});

/** What is judged of the changes, and of what follows from them. */
const judged = ({ interventions }: Changes): readonly string[] =>
  interventions.flatMap(({ parts, consequences }) => [
    ...parts.flatMap(({ changes: own }) => own.flatMap((change) => change.judged)),
    ...consequences.flatMap((consequence) => consequence.judged),
  ]);

test.each([
  ['a smaller minimum speaks against its reason and the evidence', [['minimum: at least 6', 'minimum: at least 3']]],
  ['fewer than the theory begins at', [['minimum: at least 6', 'minimum: at least 1']]],
  [
    'fewer are planned than could work',
    [
      ['minimum: at least 6', 'minimum: at least 14'],
      ['every: 2 days', 'every: 4 days'],
    ],
  ],
  ['fewer planned, and still enough', [['every: 2 days', 'every: 4 days']]],
  ['a larger minimum', [['minimum: at least 6', 'minimum: at least 8']]],
] as const)('what a change of the contacts means: %s', async (_, [first, ...then]) => {
  // The first is what was there before, where two change together.
  const was = then.length > 0 ? changed([first]) : example;
  expect(judged(await between(was, changed([first, ...then])))).toMatchSnapshot();
});

test('a text that changes is told once, wherever it stands', async () => {
  const texts = [...example.matchAll(/"(?:[^"\\]|\\.)+"/gs)];
  expect(texts.length).toBeGreaterThan(200);
  const was = await sideOf(example, 'old.peer');
  const wrong: string[] = [];
  // Every sixth, for time.
  for (const { 0: text, index } of texts.filter((_, place) => place % 6 === 0)) {
    const is = await readText(`${example.slice(0, index)}"Changed ${text.slice(1)}${example.slice(index + text.length)}`);
    const lines = told(changes({ ...was, findings: [] }, { shown: 'new.peer', specs: is.specs, findings: [] }));
    if (lines.length !== 1 || !lines[0]?.includes('Changed ')) wrong.push(`${text}: ${JSON.stringify(lines)}`);
  }
  expect(wrong).toEqual([]);
});

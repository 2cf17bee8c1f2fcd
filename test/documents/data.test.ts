/** What a file says, as data for other programs, and written from that data again. */
import { dataJsonSchema, exportedData, peerText } from '@peerspec/documents';
import type { JsonObject } from '@peerspec/documents';
import type { Reading } from '@peerspec/language';
import { formatText, readText } from '@peerspec/language';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemText } from '../language/marked.ts';
import { randomData } from '../support/random-data.ts';
import { peerFiles, readFile } from './reading.ts';

const files = [...peerFiles('examples'), 'test/language/resources/contract.peer'];

const validate = new Ajv({ allErrors: true }).compile(dataJsonSchema());

const dataOf = ({ specs }: Reading): JsonObject => exportedData(specs);

const interventionsIn = (data: JsonObject): readonly JsonObject[] => data['interventions'] as readonly JsonObject[];

/** Data written as a file, and read again. */
const again = async (data: JsonObject): Promise<{ readonly text: string; readonly reading: Reading }> => {
  const { text, unplaced } = peerText(data);
  expect(unplaced).toEqual([]);
  const laidOut = formatText(text);
  if (!('formatted' in laidOut)) throw new Error(`This cannot be laid out:\n${text}`);
  return { text: laidOut.formatted, reading: await readText(laidOut.formatted) };
};

describe.each(files.filter((file) => !file.includes('/shared/')))('%s as data', async (file) => {
  const reading = await readFile(file);
  const data = dataOf(reading);

  test('satisfies the published schema', () => {
    validate(JSON.parse(JSON.stringify(data)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is sufficient to write the same again', async () => {
    for (const intervention of interventionsIn(data)) {
      const { text, reading: second } = await again(intervention);
      expect(second.problems.map(problemText), text).toEqual([]);
      expect(interventionsIn(dataOf(second))).toEqual([intervention]);
    }
  });
});

test('any specification is the same when it is written from its data and read again', async () => {
  await fc.assert(
    fc.asyncProperty(randomData, async (random) => {
      // Written once, it says what can be said; from then on nothing may change any more.
      const first = await again(random);
      expect(first.reading.problems.map(problemText), first.text).toEqual([]);
      const [data = {}] = interventionsIn(dataOf(first.reading));
      expect(validate(JSON.parse(JSON.stringify({ format: 'peerspec/1', interventions: [data] }))), JSON.stringify(validate.errors)).toBe(
        true,
      );
      const { computed: _, ...said } = data;
      expect(said).toEqual(random);
      const second = await again(data);
      expect(second.text).toBe(first.text);
      expect(interventionsIn(dataOf(second.reading))).toEqual([data]);
    }),
    // What fails is a whole specification; to look for the smallest one takes longer than to read it.
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);

test('the reason of a declaration that has no name yet does not become its name', async () => {
  const data = { name: 'Calls', context: { conditions: [{ because: 'nobody knows' }] } };
  const { reading } = await again(data);
  expect(interventionsIn(dataOf(reading))).toMatchObject([data]);
});

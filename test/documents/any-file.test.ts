/** Any file, however spoilt, becomes every document and picture in every format, and whatever stands in it stays text. */
import { readFileSync } from 'node:fs';
import {
  comparison,
  comparisonBlocks,
  type DocumentName,
  type PictureName,
  documents,
  markdown,
  peerText,
  writeDocument,
  writePicture,
  writeTable,
  allColumns,
  columnOf,
} from '@peerspec/documents';
import { formats, isPictureFormat, PictureNotDrawn } from '@peerspec/documents/internal';
import { readText, type Spec } from '@peerspec/language';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { inputAt } from '../fuzz/input.ts';
import { hidden, withHostileTexts } from '../support/hostile.ts';
import { randomData } from '../support/random-data.ts';
import { peerFiles, today } from './reading.ts';

const names = Object.keys(documents) as DocumentName[];
const allFormats = Object.keys(formats) as (keyof typeof formats)[];
const pictureFormats = allFormats.filter(isPictureFormat);
const documentFormats = allFormats.filter((format) => !isPictureFormat(format));
const { DOMParser } = new Window();

/** What a value becomes that nobody has put into words. */
const slips = /\[object |\bundefined\b|\bNaN\b|\bInfinity\b/;

/** Whether a text is whole XML. */
const isWhole = (xml: string): boolean => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null;

/** What is wrong with what becomes of a Spec, by format. */
const wrongWith = async (
  spec: Spec,
  problems: Awaited<ReturnType<typeof readText>>['problems'],
  kinds: readonly DocumentName[] = names,
  pictures: readonly PictureName[] = ['theory', 'contacts'],
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const check = (what: string, text: string): void => {
    if (hidden.test(text.replaceAll(/[\t\n]/g, ''))) wrong.push(`${what}: something hidden is let out`);
    const slip = slips.exec(text);
    if (slip) wrong.push(`${what}: ${text.slice(Math.max(0, slip.index - 60), slip.index + 60)}`);
  };
  for (const name of kinds) {
    for (const format of documentFormats) {
      const written = await writeDocument(name, format, spec, { today, problems });
      if (typeof written === 'string') {
        check(format, written);
        if (format === 'html' && /<script|<img|<iframe|\son\w+=|href="(?!#|https?:)/i.test(written))
          wrong.push(`${name} as html: markup of an author`);
        continue;
      }
      const document = strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array());
      check(format, document);
      if (!isWhole(document)) wrong.push(`${name} as docx: no whole XML`);
    }
  }
  for (const name of pictures) {
    for (const format of pictureFormats) {
      try {
        const picture = await writePicture(name, format, spec);
        check(`${name} as ${format}`, picture);
        if (format === 'svg' && (!isWhole(picture) || picture.includes('<script'))) wrong.push(`${name} as svg: no whole XML`);
      } catch (error) {
        if (!(error instanceof PictureNotDrawn)) throw error;
      }
    }
  }
  return wrong;
};

it('a spoilt text', async () => {
  for (let step = 0; step < 30; step += 1) {
    const text = inputAt(20261128, step);
    const { specs, problems } = await readText(text);
    for (const spec of specs) expect(await wrongWith(spec, problems), text).toEqual([]);
  }
}, 240_000);

it('a hostile text in every field', async () => {
  for (const file of peerFiles('examples/complete').slice(0, 2)) {
    const { specs, problems } = await readText(withHostileTexts(readFileSync(fromRoot(file), 'utf8')));
    expect(specs.length).toBeGreaterThan(0);
    for (const spec of specs) expect(await wrongWith(spec, problems), file).toEqual([]);
  }
}, 120_000);

it('two hundred random specifications, each as one of the documents; every tenth as pictures, beside another one, and in a table', async () => {
  const columns = allColumns().flatMap((name) => columnOf(name) ?? []);
  let step = 0;
  let before: Spec | undefined;
  await fc.assert(
    fc.asyncProperty(randomData, async (data) => {
      const { text } = peerText(data);
      const {
        specs: [spec],
        problems,
      } = await readText(text);
      if (!spec) throw new Error(`This is no intervention:\n${text}`);
      expect(problems, text).toEqual([]);
      const isTenth = step % 10 === 0;
      const kind = names[step % names.length] ?? 'commissioning';
      expect(await wrongWith(spec, problems, [kind], isTenth ? undefined : []), text).toEqual([]);
      step += 1;
      if (!isTenth) return;
      const together = [before ?? spec, spec];
      expect(slips.exec(markdown(comparisonBlocks(comparison(together))))).toBeNull();
      for (const format of ['csv', 'markdown'] as const) expect(slips.exec(String(await writeTable(format, together, columns)))).toBeNull();
      before = spec;
    }),
    { seed: 20261128, numRuns: 200, endOnFailure: true },
  );
  expect(step).toBe(200);
}, 300_000);

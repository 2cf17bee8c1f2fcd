/** Any file, however spoilt, becomes every document and picture in every format, and whatever stands in it stays text. */
import { readFileSync } from 'node:fs';
import { type DocumentName, documents, writeDocument, writePicture } from '@peerspec/documents';
import { documentFormats, pictureFormats, PictureNotDrawn } from '@peerspec/documents/internal';
import { readText, type Spec } from '@peerspec/language';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { inputAt } from '../fuzz/input.ts';
import { hidden, withHostileTexts } from '../support/hostile.ts';
import { peerFiles, today } from './reading.ts';

const names = Object.keys(documents) as DocumentName[];
const { DOMParser } = new Window();

/** Whether a text is whole XML. */
const isWhole = (xml: string): boolean => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null;

/** What is wrong with what becomes of a Spec, by format. */
const wrongWith = async (spec: Spec, problems: Awaited<ReturnType<typeof readText>>['problems']): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const check = (what: string, text: string): void => {
    if (hidden.test(text.replaceAll(/[\t\n]/g, ''))) wrong.push(`${what}: something hidden is let out`);
  };
  for (const name of names) {
    for (const format of Object.keys(documentFormats) as (keyof typeof documentFormats)[]) {
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
  for (const name of ['theory', 'contacts'] as const) {
    for (const format of Object.keys(pictureFormats) as (keyof typeof pictureFormats)[]) {
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

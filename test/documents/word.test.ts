/** Documents for Word: what is in the file, that it is the same each time, and that a word processor opens it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocument } from '@peerspec/documents';
import { isOwnFile } from '@peerspec/documents/internal';
import type { Spec } from '@peerspec/language';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { hiddenOnes } from '../support/hostile.ts';
import { readFile, specOfAnything, today } from './reading.ts';

const fileFor = async (spec: Spec, kind: 'commissioning' | 'theory' | 'tidier' = 'commissioning'): Promise<Uint8Array> => {
  const file = await writeDocument(kind, 'docx', spec, { today });
  if (typeof file === 'string') throw new Error('A Word document is no text.');
  return file;
};

/** The parts of a file by their paths; each must be whole XML. */
const partsOf = (file: Uint8Array): Readonly<Record<string, string>> => {
  const { DOMParser } = new Window();
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, content]) => {
      const text = strFromU8(content);
      expect(new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent, path).toBeUndefined();
      return [path, text];
    }),
  );
};

const example = async (path = 'examples/complete/infant-feeding-one-to-one.peer'): Promise<Spec> => {
  const [spec] = (await readFile(path)).specs;
  if (!spec) throw new Error('There is no intervention.');
  return spec;
};

const texts = (xml: string): string => [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');

describe('a Word document', () => {
  it('has a line of its own for each statement of TIDieR', async () => {
    const spec = await specOfAnything('intervention A "a" { aims: "calm" peers P "p" { tasks: "listen" } support: emotional }');
    expect(partsOf(await fileFor(spec, 'tidier'))['word/document.xml']).toMatch(/<w:br\/>(?:(?!<w:br\/>).)*Tasks: listen/);
  });

  it('has headings, tables with heads, lists, a header, a footer, and the theory as a picture with words', async () => {
    const parts = partsOf(await fileFor(await example()));
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
    expect(document.match(/<w:numPr>/g)?.length).toBeGreaterThan(50);
    expect(document).toMatch(/<wp:docPr [^>]*descr="The activity [^"]+leads to/);
    expect(texts(parts['word/header1.xml'] ?? '')).toBe('Feeding Friends');
    expect(texts(parts['word/footer1.xml'] ?? '')).toContain('Drawn up from examples/complete/infant-feeding-one-to-one.peer');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(parts['word/styles.xml']).toContain('w:val="en-GB"');
    // Whoever looks for the vectors and whoever does not get the same picture.
    const [, shown, vectors] = /<a:blip r:embed="(rId\d+)".*?svgBlip\b[^>]* r:embed="(rId\d+)"/.exec(document) ?? [];
    expect(shown).toBe(vectors);
    expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${shown ?? ''}"`);
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.svg', 'word/media/image2.svg']);
    // What the list of contents leads to is there.
    const targets = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor ?? '');
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) expect(document).toContain(`<w:bookmarkStart w:name="${target}"`);
  });

  it('leaves no point of a list at the foot of a page whose own list is on the next', async () => {
    const document = partsOf(await fileFor(await example()))['word/document.xml'] ?? '';
    const paragraphs = [...document.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, paragraph = '']) => ({
      level: /<w:ilvl w:val="(\d)"\/>/.exec(paragraph)?.[1],
      stays: paragraph.includes('<w:keepNext/>'),
      text: texts(paragraph),
    }));
    const listed = paragraphs.filter(({ level }) => level !== undefined);
    const leading = paragraphs.filter(({ level }, index) => Number(paragraphs[index + 1]?.level) > Number(level));
    expect(leading.map(({ text }) => text)).toContain('Kinds of support:');
    for (const each of listed) expect(each.stays, each.text).toBe(leading.includes(each));
  });

  it('has no letters below 8 points, and columns that fill the page', async () => {
    const parts = partsOf(await fileFor(await example()));
    const sizes = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    for (const [, grid = ''] of (parts['word/document.xml'] ?? '').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g))
      expect([...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0)).toBe(9746);
  });

  it('is the same file each time, and known as our own until somebody else saves it', async () => {
    const spec = await example();
    const file = await fileFor(spec);
    expect(Buffer.from(await fileFor(spec)).equals(file)).toBe(true);
    expect(await isOwnFile(file)).toBe(true);
    const core = strFromU8(unzipSync(file)['docProps/core.xml'] ?? new Uint8Array());
    const saved = core.replace('<cp:lastModifiedBy>PeerSpec<', '<cp:lastModifiedBy>Somebody<');
    expect(await isOwnFile(zipSync({ 'docProps/core.xml': new TextEncoder().encode(saved) }))).toBe(false);
    expect(await isOwnFile(new TextEncoder().encode('PK, no zip'))).toBe(false);
  });

  it('shows what an author wrote as text', async () => {
    const hostile = `</w:t><w:br/> & "x" ${hiddenOnes} ]]>`.replaceAll('"', '\\"');
    const parts = partsOf(
      await fileFor(await specOfAnything(`intervention A "${hostile}" { summary: "${hostile}" theory "${hostile}" { A -> B } }`)),
    );
    expect(texts(parts['word/document.xml'] ?? '')).toContain('&lt;/w:t&gt;&lt;w:br/&gt; &amp;');
    expect(Object.values(parts).join('')).not.toContain('\u202E');
  });
});

const officeVersion = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
const hasOffice = officeVersion.status === 0;

/** Makes a PDF of it as a word processor would print it. */
const printed = (file: Uint8Array): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'peerspec-word-'));
  try {
    writeFileSync(join(folder, 'a.docx'), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')], { timeout: 90_000 });
    return readFileSync(join(folder, 'a.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe(hasOffice ? 'LibreOffice' : 'LibreOffice, which is not on this machine', () => {
  it(
    hasOffice ? 'opens the document and prints it on A4' : 'is needed to see the document printed',
    async () => {
      if (!hasOffice) {
        expect(printed).toThrow();
        return;
      }
      const pdf = printed(await fileFor(await example())).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(Number(/\/Type\/Pages[^]*?\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(8);
      expect(/\/MediaBox\[0 0 595\.\d+ 841\.\d+\]/.test(pdf)).toBe(true);
    },
    120_000,
  );

  it.each([
    ['examples/published/core.peer', 1],
    ['examples/portfolio/walking-groups.peer', 1],
    ['examples/complete/infant-feeding-one-to-one.peer', 4],
  ])(
    hasOffice ? 'prints the theory of %s on no more pages than %i' : 'is needed to see that the theory of %s takes no more pages than %i',
    async (file, most) => {
      const document = await fileFor(await example(file), 'theory');
      expect(document.length).toBeGreaterThan(1000);
      if (!hasOffice) return;
      const pdf = printed(document).toString('latin1');
      expect(Number(/\/Type\/Pages[^]*?\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(most);
    },
    120_000,
  );
});

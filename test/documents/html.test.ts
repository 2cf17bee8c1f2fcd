/** Documents as web pages: what they hold, whom they keep out, and what a hostile text can do in them. */
import axe from 'axe-core';
import { Window } from 'happy-dom';
import { writeDocument } from '@peerspec/documents';
import { type Problem, readText, type Spec } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { hiddenOnes } from '../support/hostile.ts';
import { peerFiles, readFile, specOfAnything, today } from './reading.ts';

const pageFor = async (spec: Spec, problems: readonly Problem[] = []): Promise<string> =>
  String(await writeDocument('commissioning', 'html', spec, { today, problems }));

const pageOf = async (text: string): Promise<string> => pageFor(await specOfAnything(text));

const opened = (page: string): Window => {
  const window = new Window();
  window.document.write(page);
  return window;
};

/** What keeps people out of a page, by the rules of WCAG and good practice. */
const barriers = async (page: string): Promise<readonly string[]> => {
  const { violations } = await axe.run(opened(page).document.documentElement as unknown as Element);
  return violations.map(({ id, help }) => `${id}: ${help}`);
};

describe('a page keeps nobody out', () => {
  it.each([...peerFiles('examples/complete'), 'examples/published/mam-kind.peer'])('%s', async (file) => {
    const [spec] = (await readFile(file)).specs;
    if (!spec) throw new Error(`${file} has no intervention.`);
    const page = await pageFor(spec);
    expect(await barriers(page)).toEqual([]);
    // What looks finds something where there is something to find.
    expect(await barriers(page.replace(' lang="en-GB"', '').replace(/<title>.*<\/title>/, ''))).toEqual([
      expect.stringMatching(/^document-title/),
      expect.stringMatching(/^html-has-lang/),
    ]);
  });
});

describe('a page', () => {
  it('has a list of its parts, heads of rows and columns, and says what it was drawn up from', async () => {
    const [spec] = (await readFile('examples/complete/infant-feeding-one-to-one.peer')).specs;
    if (!spec) throw new Error('There is no intervention.');
    const { document } = opened(await pageFor(spec));
    const parts = [...document.querySelectorAll('main > h2[id]')];
    expect([...document.querySelectorAll('main > ol a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
      parts.map(({ id, textContent }) => [`#${id}`, textContent.replace(/^\d+\. /, '')]),
    );
    expect(parts.length).toBeGreaterThan(8);
    expect(document.querySelectorAll('thead th:not([scope=col]), tbody td:first-child').length).toBe(0);
    expect(document.querySelector('footer')?.textContent.trim()).toBe('Drawn up from examples/complete/infant-feeding-one-to-one.peer');
    expect(document.title).toBe('Feeding Friends');
  });

  it('has smaller letters in tables of many columns alone', async () => {
    const [spec] = (await readFile('examples/complete/infant-feeding-one-to-one.peer')).specs;
    if (!spec) throw new Error('There is no intervention.');
    const tables = [...opened(await pageFor(spec)).document.querySelectorAll('table')];
    const isBroad = (table: (typeof tables)[number]): boolean => table.querySelectorAll('thead th').length >= 6;
    expect(tables.filter(isBroad).length).toBeGreaterThan(2);
    expect(tables.filter((table) => table.classList.contains('many'))).toEqual(tables.filter(isBroad));
  });

  it('has a line of its own for each statement of TIDieR', async () => {
    const spec = await specOfAnything('intervention A "a" { aims: "calm" peers P "p" { tasks: "listen" } support: emotional }');
    const page = String(await writeDocument('tidier', 'html', spec, { today }));
    expect(page).toMatch(/Kinds of support: emotional [^<]*; <br>\s*Tasks: listen/);
  });

  it('shows what an author wrote as text, and makes links of addresses on the web alone', async () => {
    const hostile = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1) ${hiddenOnes} (see https://example.org/a_b?c=<d>).`;
    const page = await pageOf(`intervention A "${hostile}" { summary: "${hostile}" peers P "${hostile}" { training: "${hostile}" } }`);
    const { document } = opened(page);
    expect(document.querySelectorAll('script, img, [onerror]').length).toBe(0);
    expect(document.querySelector('h1')?.textContent).toContain('</title></style><script>alert(1)</script><img src=x onerror=alert(1)>');
    const outside = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('#'));
    expect([...new Set(outside)]).toEqual(['https://example.org/a_b?c=']);
    expect(page).not.toContain('\u202E');
  });

  it('says at its head that the file has errors, and where', async () => {
    const { specs, problems } = await readText('intervention A "Calls" {\n  sumary: "x"\n}\n');
    const page = await pageFor(specs[0] ?? (await specOfAnything('')), problems);
    expect(opened(page).document.querySelector('h1 + p, h1 ~ p')?.textContent).toContain('has errors');
    expect(page).toContain('<strong>Line 2:</strong> `sumary` is not something');
  });
});

/** Links of a file: to the files that it uses, and to publications by their DOI. */
import { positionsIn } from '@peerspec/language/internal';
import { describe, expect, test } from 'vitest';
import { uriBelow } from '../../packages/server/src/folder/addresses.ts';
import { examples } from './support/examples.ts';
import type { Texts } from './support/folder.ts';
import { folderOf, marked, sourceOf } from './support/folder.ts';
import { documentLinks } from './support/providers.ts';

/** The linked texts of a file and where they lead; the ranges must be the marked ones. */
const linksIn = async (texts: Texts): Promise<readonly (string | undefined)[]> => {
  const { folder, source, ranges } = await marked(texts);
  const links = await documentLinks(folder, source);
  expect(links.map(({ range }) => range)).toEqual(ranges);
  return links.map(({ target }) => target);
};

const source = (text: string): Texts => ({ 'main.peer': `intervention X { source: "${text}" }\n` });

describe('use', () => {
  test('leads to the file, from the folder of the page', async () => {
    expect(await linksIn({ 'here/main.peer': 'use "»../shared/place.peer«"\nuse "»near.peer«"\n' })).toEqual([
      'file:///folder/shared/place.peer',
      'file:///folder/here/near.peer',
    ]);
  });

  test('leads to an address whatever is written: half a character has none', () => {
    const paths = ['a\udc00.peer', '\ud83d', 'a%.peer'];
    for (const folder of ['file:///folder', 'file:///c%3A/a%20b', 'file:///C:/a b'])
      for (const path of paths) expect(uriBelow(folder, path), path).not.toMatch(/[\ud800-\udfff]/);
  });

  test('leads nowhere where the path may not be used', async () => {
    expect(await linksIn({ 'main.peer': 'use "../outside.peer"\nuse "https://example.org/a.peer"\nuse\n' })).toEqual([]);
  });
});

describe('a DOI', () => {
  test.each([
    ['Smith 2020, doi:»10.3310/hta21770«', '10.3310/hta21770'],
    ['Smith 2020 (doi: »10.3310/hta21770«).', '10.3310/hta21770'],
    ['»10.1016/S0140-6736(02)09233-9«, and more', '10.1016/S0140-6736(02)09233-9'],
    ['(»10.1016/S0140-6736(02)09233-9«);', '10.1016/S0140-6736(02)09233-9'],
    ['see »https://doi.org/10.1111/birt.12012«.', '10.1111/birt.12012'],
    ['»http://dx.doi.org/10.1111/birt.12012«', '10.1111/birt.12012'],
    ['»10.1002/a#b«', '10.1002/a%23b'],
  ])('in "%s" is a link', async (text, name) => {
    expect(await linksIn(source(text))).toEqual([`https://doi.org/${name}`]);
  });

  test('of several each is a link, over several lines', async () => {
    expect(await linksIn(source('doi:»10.3310/hta21770«;\n  doi:»10.1111/birt.12012«'))).toHaveLength(2);
  });

  test.each(['10.5 per cent', 'version 10.3310', '110.3310/hta', 'in 10.12/x', 'no number at all'])('is not in "%s"', async (text) => {
    expect(await linksIn(source(text))).toEqual([]);
  });

  test('in a comment is none', async () => {
    expect(await linksIn({ 'main.peer': '// doi:10.3310/hta21770\n' })).toEqual([]);
  });
});

describe('in the examples', () => {
  test.each(Object.keys(examples))('%s: every file that is used is there, and every DOI that is written is linked', async (file) => {
    const folder = folderOf(examples);
    const source = await sourceOf(folder, file);
    const { offsetAt } = positionsIn(source.text);
    const links = await documentLinks(folder, source);
    const [dois, files] = [
      links.filter(({ target }) => target?.startsWith('https://doi.org/')),
      links.filter(({ target }) => target?.startsWith('file:')),
    ];
    for (const { target } of files) expect(Object.keys(examples).map(folder.uriOf)).toContain(target);
    for (const { range, target } of dois)
      expect(target).toContain(source.text.slice(offsetAt(range.start), offsetAt(range.end)).replace('https://doi.org/', ''));
    expect(dois).toHaveLength([...source.text.replaceAll(/^\s*\/\/.*$/gm, '').matchAll(/\b10\.\d{4,9}\//g)].length);
  });
});

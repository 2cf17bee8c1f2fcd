/** Names and paths whose letters are written in different forms: one `é`, or an `e` with an accent behind it. */
import type { FileContent, FileSystem } from '@peerspec/language';
import { openWorkspace, readText } from '@peerspec/language';
import { marksOf, parse } from '@peerspec/language/internal';
import { expect, test } from 'vitest';
import { problemText, rangeText } from './marked.ts';

const [one, two] = ['Café', 'Café'].map((name, index) => name.normalize(index === 0 ? 'NFC' : 'NFD')) as [string, string];

/** Texts by their paths, as a disk that keeps each letter as it is. */
const diskOf = (texts: Readonly<Record<string, string>>): FileSystem & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    read: (path) => {
      const text = texts[path];
      const content: FileContent = text === undefined ? { kind: 'missing' } : { kind: 'text', text };
      return Promise.resolve(content);
    },
    list: (folder) => {
      asked.push(folder);
      const inside = Object.keys(texts).flatMap((path) =>
        path.startsWith(folder === '' ? '' : `${folder}/`) ? path.slice(folder === '' ? 0 : folder.length + 1) : [],
      );
      return Promise.resolve([...new Set(inside.map((path) => path.replace(/\/.*/, '/')))]);
    },
  };
};

const text = (declared: string, used: string): string =>
  `intervention A "x" { population ${declared} "people" { includes: "x" }  outcomes { intermediate O "o" { in: ${used} } }  theory { mechanism ${declared}s "…"  ${used}s -> O } }\n`;

test.each([
  [one, two],
  [two, one],
  [two, two],
])('are the same names, and their places are those of the text', async (declared, used) => {
  const written = text(declared, used);
  const { problems, references, declared: all } = await readText(written);
  expect(problems.map(problemText)).toEqual([]);
  const stretch = ({
    start,
    end,
  }: {
    readonly start: { readonly character: number };
    readonly end: { readonly character: number };
  }): string => written.slice(start.character, end.character);
  expect(references.map(({ at }) => stretch(at))).toEqual([used, `${used}s`, 'O']);
  expect(references.every(({ declaredAt }) => declaredAt !== undefined)).toBe(true);
  expect(new Set(all.map(({ name }) => name))).toEqual(new Set(['A', one, 'O', `${one}s`]));
  const answers = [...marksOf(parse(written))].filter((mark) => mark.is === 'answer' && mark.word === one);
  expect(answers.map(({ at }) => stretch(at))).toEqual([used]);
});

test('cannot be declared twice', async () => {
  const { problems } = await readText(`measure ${one} "…"\nmeasure ${two} "…"\n`);
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-name']);
});

test('a file is found behind `use` by either form, in a folder of either form, and is one file', async () => {
  const [first, second] = [`${one}s/${two}.peer`, `${two}s/${one}.peer`];
  const disk = diskOf({ [first]: `measure ${two} "…"\n`, 'main.peer': `use "${second}"\nuse "${first}"\nmeasure Other "…"\n` });
  const reading = await openWorkspace(disk).read('main.peer');
  expect(reading.problems.map(({ code, at }) => `${code} ${rangeText(at)}`)).toEqual([expect.stringMatching(/^use-twice 2:/)]);
  expect(reading.uses).toEqual([first]);
  expect((await openWorkspace(disk, { alwaysUse: [second] }).read('main.peer')).uses).toEqual([first]);
  expect((await openWorkspace(disk).read(second)).problems).toEqual([]);
});

test('no folder is looked through for a file that is there, or whose name has no such letters', async () => {
  const disk = diskOf({ [`${one}.peer`]: `measure M "…"\n`, 'plain.peer': 'measure P "…"\n' });
  const workspace = openWorkspace(disk);
  await workspace.read('main.peer', { kind: 'text', text: `use "${one}.peer"\nuse "plain.peer"\n` });
  expect(disk.asked).toEqual([]);
});

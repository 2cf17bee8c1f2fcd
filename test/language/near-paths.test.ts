/** `use` of a path at which nothing is: the nearest one that is there is named. */
import type { FileContent } from '@peerspec/language';
import { openWorkspace } from '@peerspec/language';
import { describe, expect, test } from 'vitest';

const there = [
  'main.peer',
  'shared/Evidence.peer',
  'shared/measures.peer',
  'shared/notes.txt',
  'studies/one/far.peer',
  'studies/two/near.peer',
  'x.peer',
];

const workspaceOver = (paths: readonly string[]) => {
  const listed: string[] = [];
  const workspace = openWorkspace({
    read: (path) => {
      const content: FileContent = paths.includes(path) ? { kind: 'text', text: 'measure M "…"\n' } : { kind: 'missing' };
      return Promise.resolve(content);
    },
    list: (folder) => {
      listed.push(folder);
      const prefix = folder === '' ? '' : `${folder}/`;
      const names = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).replace(/\/.*/, '/'));
      return Promise.resolve([...new Set(names)]);
    },
  });
  return {
    listed,
    told: async (from: string, text: string) =>
      (await workspace.read(from, { kind: 'text', text })).problems.filter(({ code }) => code.startsWith('use-')),
  };
};

describe('what is near', () => {
  test.each([
    ['other capitals', 'main.peer', 'shared/evidence.peer', 'shared/Evidence.peer'],
    ['other capitals in a folder', 'main.peer', 'Shared/Evidence.peer', 'shared/Evidence.peer'],
    ['no `.peer`', 'main.peer', 'shared/measures', 'shared/measures.peer'],
    ['no `.peer`, and other capitals', 'main.peer', 'shared/evidence', 'shared/Evidence.peer'],
    ['a slip in the name', 'main.peer', 'shared/mesures.peer', 'shared/measures.peer'],
    ['a slip in the folder', 'main.peer', 'shred/measures.peer', 'shared/measures.peer'],
    ['a folder that was forgotten', 'main.peer', 'evidence.peer', 'shared/Evidence.peer'],
    ['a folder beside this one that was forgotten', 'studies/main.peer', 'measures', '../shared/measures.peer'],
    ['a step up that was forgotten', 'studies/main.peer', 'shared/measures.peer', '../shared/measures.peer'],
    ['two steps up that were forgotten', 'studies/one/main.peer', 'shared/measures.peer', '../../shared/measures.peer'],
    ['a step up that is one too many', 'studies/main.peer', '../two/near.peer', 'two/near.peer'],
    ['a step up too few', 'studies/one/main.peer', '../shared/measures.peer', '../../shared/measures.peer'],
    ['a step up out of the root', 'main.peer', '../shared/measures.peer', 'shared/measures.peer'],
    ['a path from the top', 'studies/main.peer', '/shared/measures.peer', '../shared/measures.peer'],
  ])('%s', async (_, from, written, meant) => {
    const [problem] = await workspaceOver(there).told(from, `use "${written}"\nmeasure Own "…"\n`);
    expect(problem?.message).toMatch(`; did you mean \`${meant}\`?`);
    expect(problem?.replacement).toBe(`"${meant}"`);
  });
});

describe('nothing is named', () => {
  test.each([
    ['where nothing is near', 'main.peer', 'shared/quite-another.peer'],
    ['for a single letter', 'main.peer', 'y.peer'],
    ['that is the file itself', 'main.peer', 'Main.peer'],
    ['that is no specification', 'main.peer', 'shared/notes.tx'],
    ['for a long path', 'main.peer', `${'../a/'.repeat(2000)}shared/measures.peer`],
  ])('%s', async (_, from, written) => {
    const [problem] = await workspaceOver(there).told(from, `use "${written}"\nmeasure Own "…"\n`);
    expect(problem?.message).toMatch(/\.$/);
    expect(problem?.replacement).toBeUndefined();
  });
});

test('the folders are looked into for a missing file only, each once, and not for ever', async () => {
  const { told, listed } = workspaceOver(there);
  await told('main.peer', 'use "shared/measures.peer"\n');
  expect(listed).toEqual([]);
  await told(
    'main.peer',
    Array.from({ length: 500 }, (_, index) => `use "shared/missing-${index}.peer"\nuse "none-${index}/x.peer"\n`).join(''),
  );
  expect(listed.length).toBe(new Set(listed).size);
  expect(listed.length).toBeLessThan(10);
});

/** A workspace folder: unsaved text counts, what changes is noticed, and nothing is checked that need not be. */
import type { OpenFolder } from '@peerspec/server';
import { describe, expect, it } from 'vitest';
import { watched } from './support/memory.ts';

const place = 'measure Scale "a scale"\n';
const user = (name: string): string =>
  `use "place.peer"\nintervention ${name} "a service" {\n  outcomes {\n    intermediate Calm "calmer" {\n      measure: Scale\n    }\n  }\n}\n`;
const draft = (index: number): string => `intervention Draft${index} "a draft" {\n  summary: "x"\n}\n`;

const codes = async (folder: OpenFolder, file: string): Promise<readonly string[]> =>
  (await folder.findings(file)).findings.map(({ code }) => code);

describe('what is checked again', () => {
  it('is the edited draft alone, among a thousand drafts full of gaps', async () => {
    const { folder, checkOpen } = watched();
    for (let index = 0; index < 1000; index += 1) folder.set(`draft-${index}.peer`, draft(index));
    expect(await checkOpen()).toHaveLength(1000);
    folder.set('draft-7.peer', draft(7).replace('"x"', '"xy"'));
    expect(await checkOpen()).toEqual(['draft-7.peer']);
    expect(await checkOpen()).toEqual([]);
  });

  it('is not what uses a file whose shared parts stay as they are', async () => {
    const { folder, checkOpen } = watched();
    folder.set('place.peer', `${place}intervention Own "own" {\n}\n`);
    folder.set('a.peer', user('A'));
    await checkOpen();
    folder.set('place.peer', `${place}intervention Own "own" {\n  summary: "more"\n}\n`);
    expect(await checkOpen()).toEqual(['place.peer']);
  });

  it('is what uses a file whose shared names change, directly or by way of others, and nothing else', async () => {
    const { folder, checkOpen } = watched({ 'between.peer': 'use "place.peer"\nmeasure Other "other"\n' });
    folder.set('place.peer', place);
    folder.set('direct.peer', user('A'));
    folder.set('by-way.peer', user('B').replace('place.peer', 'between.peer'));
    folder.set('alone.peer', draft(1));
    await checkOpen();
    folder.set('place.peer', place.replace('Scale', 'Ladder'));
    expect(await checkOpen()).toEqual(['place.peer', 'direct.peer', 'by-way.peer']);
    expect(await codes(folder, 'direct.peer')).toContain('unknown-name');
  });

  it('is what uses a file whose shared parts have moved, since places in it are shown', async () => {
    const { folder, checkOpen } = watched();
    folder.set('place.peer', place);
    folder.set('a.peer', user('A'));
    await checkOpen();
    folder.set('place.peer', `\n${place}`);
    expect(await checkOpen()).toEqual(['place.peer', 'a.peer']);
    const [scale] = (await folder.source('a.peer'))?.reading.visible ?? [];
    expect(scale?.at.start.line).toBe(1);
  });

  it('is nothing where a file is opened as it is stored', async () => {
    const { folder, checkOpen } = watched({ 'place.peer': place });
    folder.set('a.peer', user('A'));
    await checkOpen();
    folder.set('place.peer', place);
    expect(await checkOpen()).toEqual(['place.peer']);
  });

  it('is never a file that is only stored', async () => {
    const { folder, checkOpen } = watched({ 'b.peer': draft(2), 'place.peer': place });
    folder.set('a.peer', user('A'));
    expect(await checkOpen()).toEqual(['a.peer']);
    expect(await folder.paths()).toEqual(['a.peer', 'b.peer', 'place.peer']);
  });
});

describe('what is in the editor and what is stored', () => {
  it('unsaved text is what others see', async () => {
    const { folder } = watched({ 'place.peer': '// nothing yet\n' });
    folder.set('a.peer', user('A'));
    expect(await codes(folder, 'a.peer')).toContain('unknown-name');
    folder.set('place.peer', place);
    expect(await codes(folder, 'a.peer')).not.toContain('unknown-name');
    folder.close('place.peer');
    expect(await codes(folder, 'a.peer')).toContain('unknown-name');
  });

  it('a change outside the editor counts, but not under an open file', async () => {
    const { folder, files } = watched({ 'place.peer': '// nothing yet\n' });
    folder.set('a.peer', user('A'));
    expect(await codes(folder, 'a.peer')).toContain('unknown-name');
    files.set('place.peer', place);
    folder.changedOutside('place.peer');
    expect(await codes(folder, 'a.peer')).not.toContain('unknown-name');
    files.set('a.peer', 'nonsense');
    folder.changedOutside('a.peer');
    expect((await folder.source('a.peer'))?.text).toBe(user('A'));
  });

  it('a used file that is removed, made again, or moved away with its folder is noticed', async () => {
    const { folder, files } = watched({ 'shared/place.peer': place });
    folder.set('a.peer', user('A').replace('place.peer', 'shared/place.peer'));
    expect(await codes(folder, 'a.peer')).not.toContain('use-missing');
    files.delete('shared/place.peer');
    folder.changedOutside('shared/place.peer');
    expect(await codes(folder, 'a.peer')).toContain('use-missing');
    files.set('shared/place.peer', place);
    folder.changedOutside('shared/place.peer');
    expect(await codes(folder, 'a.peer')).not.toContain('use-missing');
    files.delete('shared/place.peer');
    folder.changedOutside('shared');
    expect(await codes(folder, 'a.peer')).toContain('use-missing');
    expect(await folder.paths()).toEqual(['a.peer']);
  });

  it('a file that is missing behind another is noticed when it comes', async () => {
    const { folder, files } = watched({ 'between.peer': 'use "place.peer"\nmeasure Other "other"\n' });
    folder.set('a.peer', user('A').replace('"place.peer"', '"between.peer"'));
    const before = (await folder.source('a.peer'))?.reading;
    expect(before).toMatchObject({ uses: ['between.peer'], missing: ['place.peer'] });
    files.set('place.peer', place);
    folder.changedOutside('place.peer');
    expect((await folder.source('a.peer'))?.reading).toMatchObject({ uses: ['between.peer', 'place.peer'], missing: [] });
  });

  it('a change while a file is being read is not lost', async () => {
    const { folder } = watched({ 'place.peer': '// nothing yet\n' });
    folder.set('a.peer', user('A'));
    const early = folder.findings('a.peer');
    await Promise.resolve();
    folder.set('place.peer', place);
    await early;
    expect(await codes(folder, 'a.peer')).not.toContain('unknown-name');
  });

  it('two folders know nothing of each other', async () => {
    const one = watched({ 'place.peer': place });
    const other = watched();
    one.folder.set('a.peer', user('A'));
    other.folder.set('a.peer', user('A'));
    expect(await codes(one.folder, 'a.peer')).not.toContain('use-missing');
    expect(await codes(other.folder, 'a.peer')).toContain('use-missing');
  });
});

describe('who uses a file', () => {
  it('is found among files that are only stored, directly, by way of others and by configuration', async () => {
    const { folder } = watched({
      'place.peer': place,
      'between.peer': 'use "place.peer"\nmeasure Other "other"\n',
      'far.peer': user('F').replace('"place.peer"', '"between.peer"'),
      'in/near.peer': user('N').replace('"place.peer"', '"../place.peer"'),
      'speaks.peer': '// place.peer is only spoken of\n',
      'set/peerspec.config.json': '{ "evidence": ["../place.peer"] }',
      'set/always.peer': draft(1),
    });
    expect(await folder.usersOf('place.peer')).toEqual(['between.peer', 'far.peer', 'in/near.peer', 'set/always.peer']);
    expect(await folder.usersOf('far.peer')).toEqual([]);
  });
});

describe('who uses a file, however that is written', () => {
  it.each([
    ['with nothing between', 'use"place.peer"'],
    ['in typographic quotes', 'use “place.peer”'],
    ['with a comment between', 'use /* what "all" share */ "place.peer"'],
    ['with a comment of a line between', 'use // "x"\n  "place.peer"'],
    ['on the next line', 'use\r\n"place.peer"'],
    ['by a way round', 'use "./in/../place.peer"'],
    ['with a line end in the path', 'use "in/../\nplace.peer"'],
    ['behind a word that only ends like it', 'measure House "of use"\nuse "place.peer"'],
  ])('%s', async (_, text) => {
    const { folder } = watched({ 'place.peer': place, 'a.peer': `${text}\n` });
    const { uses = [] } = (await folder.source('a.peer'))?.reading ?? {};
    expect(await folder.usersOf('place.peer')).toEqual(uses.includes('place.peer') ? ['a.peer'] : []);
  });

  it.each([
    ['in a comment', '// use "place.peer"'],
    ['in a text', 'intervention A "a" { summary: "we use “place.peer”" }'],
    ['in another folder', 'use "in/place.peer"'],
    ['outside', 'use "../place.peer"'],
  ])('but not %s', async (_, text) => {
    const { folder } = watched({ 'place.peer': place, 'a.peer': `${text}\n` });
    expect(await folder.usersOf('place.peer')).toEqual([]);
  });
});

describe('the configuration', () => {
  const off = '{ "rules": { "theory-missing": "off" } }';

  it('applies from the nearest folder upwards, as it is now, saved or not', async () => {
    const { folder, files } = watched({ 'peerspec.config.json': off });
    folder.set('in/a.peer', draft(1));
    folder.set('b.peer', draft(2));
    expect(await codes(folder, 'in/a.peer')).not.toContain('theory-missing');
    files.set('in/peerspec.config.json', '{}');
    folder.changedOutside('in/peerspec.config.json');
    expect(await codes(folder, 'in/a.peer')).toContain('theory-missing');
    expect(await codes(folder, 'b.peer')).not.toContain('theory-missing');
    folder.set('peerspec.config.json', '{}');
    expect(await codes(folder, 'b.peer')).toContain('theory-missing');
    folder.close('peerspec.config.json');
    expect(await codes(folder, 'b.peer')).not.toContain('theory-missing');
  });

  it('does not apply from above a repository', async () => {
    const { folder } = watched({ 'peerspec.config.json': off, 'in/.git': 'gitdir: elsewhere' });
    folder.set('in/a.peer', draft(1));
    expect(await codes(folder, 'in/a.peer')).toContain('theory-missing');
  });

  it('makes the names of its evidence files visible everywhere, and no others', async () => {
    const { folder } = watched({ 'peerspec.config.json': '{ "evidence": ["place.peer"] }', 'place.peer': place });
    folder.set('a.peer', user('A').replace('use "place.peer"\n', ''));
    expect(await codes(folder, 'a.peer')).not.toContain('unknown-name');
    folder.set('peerspec.config.json', '{}');
    expect(await codes(folder, 'a.peer')).toContain('unknown-name');
  });

  it('counts with what it extends, as that is now', async () => {
    const { folder, files } = watched({ 'peerspec.config.json': '{ "extends": ["./team.json", "ours"] }', 'team.json': off });
    folder.set('a.peer', draft(1));
    expect(await codes(folder, 'a.peer')).not.toContain('theory-missing');
    files.set('team.json', '{}');
    folder.changedOutside('team.json');
    expect(await codes(folder, 'a.peer')).toContain('theory-missing');
    files.set('node_modules/ours/package.json', '{}');
    files.set('node_modules/ours/peerspec.config.json', off);
    folder.changedOutside('node_modules/ours');
    expect(await codes(folder, 'a.peer')).not.toContain('theory-missing');
  });

  it('leaves what it excludes out of the list, but not what is open', async () => {
    const { folder } = watched({ 'peerspec.config.json': '{ "exclude": ["old"] }', 'old/a.peer': '', 'old/b.peer': '', 'c.peer': '' });
    folder.set('old/b.peer', draft(1));
    expect(await folder.paths()).toEqual(['c.peer', 'old/b.peer']);
  });
});

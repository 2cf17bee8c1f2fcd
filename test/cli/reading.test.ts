/** What a person reads at the end of a whole run, word for word. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const examples = join(import.meta.dirname, '../../examples');

const read = async (...argv: readonly string[]): Promise<string> => {
  const folder = folderOf();
  cpSync(join(import.meta.dirname, 'resources/drafts'), join(folder, 'drafts'), { recursive: true });
  cpSync(join(examples, 'complete'), join(folder, 'complete'), { recursive: true });
  const { out, err } = await run(folder, [...argv]);
  return err + out;
};

describe('check', () => {
  it('a draft with many gaps', async () => {
    expect(await read('check', 'drafts/many-gaps.peer')).toMatchSnapshot();
  });

  it('a file with slips of the pen', async () => {
    expect(await read('check', 'drafts/broken.peer')).toMatchSnapshot();
  });

  it('an agreed departure', async () => {
    expect(await read('check', 'drafts/accepting.peer', '--quiet')).toMatchSnapshot();
  });

  it('complete specifications', async () => {
    const files = readdirSync(join(examples, 'complete')).filter((name) => name.endsWith('.peer'));
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(await read('check', 'complete')).toBe(`${files.length} files checked. No findings.\n`);
  });

  it('a file that is missing beside one that is in order', async () => {
    expect(await read('check', 'complete/infant-feeding-one-to-one.peer', 'drafts/manygaps.peer')).toMatchSnapshot();
  });
});

describe('questions', () => {
  it('of a draft with many gaps', async () => {
    expect(await read('questions', 'drafts/many-gaps.peer')).toMatchSnapshot();
  });

  it('of a complete specification: none is silent, and nothing is asked', async () => {
    const out = await read('questions', 'complete/infant-feeding-one-to-one.peer');
    expect(out).not.toContain('silent  ');
    expect(out).not.toContain('Say first');
    expect(out).toMatch(/\n\d+ questions answered, .*0 silent\.\n$/);
  });
});

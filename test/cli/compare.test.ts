/** `peerspec compare`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/shared/run.ts';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const example = (file: string): string => readFileSync(fromRoot(`examples/${file}.peer`), 'utf8');

const service = (name: string, form: string): string => `intervention ${name} "${name}" { topic: infant-feeding  format: ${form} }\n`;

const files = {
  'ruby.peer': example('published/ruby'),
  'aba.peer': example('published/aba-feed'),
  'two.peer': service('Visits', 'one-to-one') + service('Groups', 'group'),
  'broken.peer': 'intervention C { format: grup }',
};

const compare = (...argv: readonly string[]) => run(folderOf(files), ['compare', ...argv]);

describe('compare', () => {
  it('reads on the screen without columns', async () => {
    const { code, out, err } = await compare('ruby.peer', 'aba.peer');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    await expect(out).toMatchFileSnapshot('__snapshots__/compare.txt');
  });

  it('takes all interventions of a file, or one that is named behind it, in the order in which they are named', async () => {
    expect((await compare('two.peer')).out).toContain('Not comparable for a review: one-to-one and group.');
    expect((await compare('two.peer#Groups', 'ruby.peer')).out).toMatch(/^Comparison of Groups and RUBY\n/);
    expect((await compare('two.peer#Groups', 'two.peer#Visits')).out).toMatch(/^Comparison of Groups and Visits\n/);
  });

  it('writes Markdown, JSON, a web page and a Word document', async () => {
    expect((await compare('two.peer', '--format', 'markdown')).out).toContain('| Form     | one-to-one | group  | different |');
    const data = JSON.parse((await compare('two.peer', '--format', 'json')).out) as unknown;
    expect(data).toMatchObject({ kind: 'peerspec-comparison', version: 1, verdicts: [{ between: [0, 1], verdict: 'not-comparable' }] });
    const folder = folderOf(files);
    for (const [format, begins] of [
      ['html', '<!doctype html>'],
      ['docx', 'PK'],
    ] as const) {
      expect((await run(folder, ['compare', 'two.peer', '--format', format, '--out', `c.${format}`])).code).toBe(0);
      expect(readFileSync(join(folder, `c.${format}`), 'latin1').slice(0, begins.length)).toBe(begins);
    }
  });

  it('compares what it can read of a file with errors, and says so', async () => {
    const { code, out, err } = await compare('broken.peer', 'ruby.peer');
    expect(code).toBe(1);
    expect(err).toContain('broken.peer has 1 error; what stands there may be missing:');
    expect(out).toMatch(/^Comparison of C and RUBY\n/);
  });

  it.each([
    [['ruby.peer'], 'There is only one intervention here, and nothing to compare it with.'],
    [['two.peer#Grups', 'ruby.peer'], 'There is no intervention called `Grups` in two.peer; did you mean `Groups`?'],
    [['gone.peer', 'ruby.peer'], 'There is no file or folder called `gone.peer` here.'],
    [['two.peer', '--format', 'docx'], 'A Word document is no text for the screen. Name a file with --out.'],
    [['two.peer', '--out', 'no/c.md'], 'no/c.md cannot be written'],
  ])('refuses %s with one plain message', async (argv, message) => {
    const { code, out, err } = await compare(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('does not write over a specification', async () => {
    const folder = folderOf(files);
    const { code, err } = await run(folder, ['compare', 'two.peer', '--out', 'two.peer']);
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(readFileSync(join(folder, 'two.peer'), 'utf8')).toBe(files['two.peer']);
  });
});

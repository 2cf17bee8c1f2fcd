/** Folders that somebody else has made are opened and checked: what their configuration may do, and what it may not. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../packages/cli/src/check/choices.ts';
import { buildCommand, hidden, hiddenOnes } from '../support/hostile.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const intervention = 'intervention A "a" { stage: commissioning }\n';
const setting = (severity: string): string => JSON.stringify({ rules: { 'theory-missing': severity } });

describe('a configuration', () => {
  it.each([
    ['without a repository', 'project', []],
    ['in a repository', 'repository', []],
    ['with --root', 'project', ['--root', '.']],
  ] as const)('is not taken from outside of what is checked: %s', async (_what, name, options) => {
    const folder = folderOf({
      'out.json': setting('hint'),
      'project/a.peer': intervention,
      'repository/a.peer': intervention,
      'repository/.git/HEAD': '',
    });
    symlinkSync('../out.json', join(folder, name, 'peerspec.config.json'));
    for (const command of ['check', 'config']) {
      const { code, err } = await run(join(folder, name), [command, ...options]);
      expect({ code, err: err.replaceAll(/\s+/g, ' ') }).toEqual({
        code: 2,
        err: expect.stringContaining(
          'This configuration cannot be read: it is a link that leads out of the folder that is being checked.',
        ) as string,
      });
    }
  });

  it('may be a link within the repository, or within the folder from which the command is run', async () => {
    const files = { 'shared.json': setting('hint'), 'x/a.peer': intervention };
    for (const [folder, cwd] of [
      [folderOf({ ...files, '.git/HEAD': '' }), 'x'],
      [folderOf(files), '.'],
    ] as const) {
      symlinkSync('../shared.json', join(folder, 'x/peerspec.config.json'));
      const { out } = await run(join(folder, cwd), ['check', '--format', 'lines']);
      expect(out).toMatch(/a\.peer:1:1: hint: .* \[theory-missing\]/);
    }
  });

  it('from elsewhere says where its patterns can match nothing, and what counts all the same', async () => {
    const overriding = '{ "rules": { "theory-missing": "hint" }, "overrides": [{ "files": ["x"], "rules": {} }], "exclude": ["y"] }';
    const folder = folderOf({ 'ci/peerspec.json': overriding, 'x/a.peer': intervention, 'plain/peerspec.json': setting('hint') });
    const from = (config: string, cwd = 'x') => run(join(folder, cwd), ['check', '--config', config]);
    const { err, out } = await from('../ci/peerspec.json');
    expect(err).toMatch(/^\.\.\/ci\/peerspec\.json: no file of this run is in the folder .* so `overrides` and `exclude` match nothing\./);
    expect(out).toMatch(/hint {2}theory-missing/);
    expect((await from('../plain/peerspec.json')).err).toBe('');
    expect((await from('ci/peerspec.json', '.')).err).toMatch(/^ci\//);
  });

  it('by a pattern that could run wild is told, by every command', async () => {
    const folder = folderOf({ 'peerspec.config.json': '{ "exclude": ["([a-z]+)+c"] }', [`${'a'.repeat(40)}.peer`]: intervention });
    for (const command of ['check', 'config', 'format']) {
      const { code, err } = await run(folder, [command]);
      expect(code).toBe(2);
      expect(err).toContain('peerspec.config.json:1:15\n  Groups in parentheses, and `|`, are not taken in patterns.\n');
    }
  });

  /** Names that every object has already, characters that steer, commands to a build service, and addresses like a path. */
  const nasty = `\n::error::${hiddenOnes}##[group]`;
  const names = ['__proto__', 'constructor', 'toString', nasty];
  const settings = [
    ...names.map((name) => `{ ${JSON.stringify(name)}: { "polluted": true } }`),
    ...names.map((name) => `{ "rules": { ${JSON.stringify(name)}: "error" } }`),
    ...names.map((name) => `{ "rules": { "theory-missing": { ${JSON.stringify(name)}: "error" } } }`),
    ...['defaults', 'overrides', 'exclude', 'evidence', 'dates'].flatMap((key) =>
      names.map((name) => `{ "${key}": ${JSON.stringify(key === 'defaults' ? { topic: name, [name]: name } : [name])} }`),
    ),
    `{ "overrides": [{ "files": [${JSON.stringify(nasty)}], "rules": { "__proto__": { "polluted": "error" } } }] }`,
  ];

  it('of hostile words is data in every output, and changes no object of the program', async () => {
    for (const setting of settings) {
      const folder = folderOf({ 'peerspec.config.json': setting, 'a.peer': intervention });
      for (const argv of [
        ...checkFormats.map((format) => ['check', '--format', format]),
        ['config', 'a.peer'],
        ['config', '--format', 'json'],
      ]) {
        const { code, out, err } = await run(folder, argv, { env: { GITHUB_ACTIONS: 'true' } });
        const shown = `${argv.join(' ')} of ${setting}`;
        expect(err + out, shown).not.toMatch(/itself failed/);
        expect([0, 1, 2], shown).toContain(code);
        expect(err, shown).not.toMatch(hidden);
        expect(err, shown).not.toMatch(buildCommand);
        const isForPrograms = /json|sarif|gitlab/.test(argv.at(-1) ?? '');
        if (isForPrograms)
          for (const text of argv.at(-1) === 'jsonl' ? out.trimEnd().split('\n') : [out]) if (text !== '') JSON.parse(text);
        expect(out, shown).not.toMatch(hidden);
        if (!argv.includes('github') && !isForPrograms) expect(out, shown).not.toMatch(buildCommand);
        else
          expect(
            out.split('\n').filter((line) => /^\s*::(?!error |warning |notice )|^\s*##\[/.test(line)),
            shown,
          ).toEqual([]);
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }, 120_000);
});

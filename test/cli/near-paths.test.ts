/** Paths that lead nowhere, on the command line and behind `use`: the nearest one that is there is named. */
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorHere, uriOf } from '../server/support/editor.ts';
import { folderOf } from './support/folder.ts';
import { committed } from './support/repository.ts';
import { run } from './support/run-main.ts';

const evidence = 'evidence E1 "x" { kind: hunch }\n';
const user = 'use "shared/evidence.peer"\nintervention A "x" { summary: "s" from E1 }\n';

describe('on the command line', () => {
  test.each([
    ['exmples/', '`exmples` here; did you mean `examples`?'],
    ['examples/published/rubi.peer', '`rubi.peer` here; did you mean `ruby.peer`?'],
    ['examples/published/Ruby', '`Ruby` here; did you mean `ruby.peer`?'],
    ['exmples/published/ruby.peer', '`exmples/published/ruby.peer` here; did you mean `examples/published/ruby.peer`?'],
    ['Examples/publishd', '`Examples/publishd` here; did you mean `examples/published`?'],
    ['somewhere/else.peer', '`else.peer` here.'],
  ])('%s', async (written, said) => {
    const folder = folderOf({ 'examples/published/ruby.peer': evidence });
    const { err, code } = await run(folder, ['check', written]);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`There is no file or folder called ${said}`);
    expect(code).toBe(2);
  });

  test.each(['check', 'format', 'generate', 'questions'])('%s finds a file whose letters are written in another form', async (command) => {
    const [stored, typed] = ['Évaluation/Café.peer'.normalize('NFD'), 'Évaluation/Café.peer'.normalize('NFC')];
    const folder = folderOf({ [stored]: 'intervention A "x" {\n  summary: "s"\n}\n' });
    const { err } = await run(folder, [command, typed]);
    expect(err).not.toContain('There is no');
    if (command === 'questions') return;
    const { err: byPattern } = await run(folder, [command, typed.replace('Caf', '*')]);
    expect(byPattern).not.toContain('matches this pattern');
  });

  test('every path of an option finds what is there in another form of its letters, and makes no second folder beside it', async () => {
    const [stored, typed] = ['Évaluation'.normalize('NFC'), 'Évaluation'.normalize('NFD')];
    const folder = folderOf({
      [`${stored}/a.peer`]: 'use "e.peer"\nintervention A "x" {\n  summary: "s" from E1\n}\n',
      [`${stored}/e.peer`]: evidence,
      [`${stored}/team.json`]: '{ "rules": { "theory-missing": "error" } }',
    });
    const succeeds = async (...argv: string[]): Promise<string> => {
      const { code, out, err } = await run(folder, argv);
      expect({ code, err: err.replace(/^\d.*\n/, '') }, argv.join(' ')).toEqual({ code: 0, err: '' });
      return out;
    };
    const path = `${stored}/a.peer`;
    await succeeds('check', path, '--root', typed);
    await succeeds('check', path, '--format', 'json', '--output', `${typed}/out.json`);
    await succeeds('generate', path, '--out', `${typed}/documents`);
    expect(await succeeds('config', path, '--config', `${typed}/team.json`)).toContain('theory-missing  error');
    expect(readdirSync(folder)).toEqual([stored]);
    const stdin = new Blob(['use "e.peer"\nintervention A "x" { summary: "s" from E2 }\n']).stream();
    const handed = await run(folder, ['check', '-', '--stdin-path', `${typed}/b.peer`, '--format', 'json'], { stdin });
    expect(handed.out).toContain(`"file": "${stored}/b.peer"`);
  });

  const forms = ['NFC', 'NFD'] as const;
  const bothWays = forms.flatMap((stored) => forms.map((typed) => [stored, typed] as const));

  test.each(bothWays)('what is stored in %s and typed in %s is one name: an intervention behind its file', async (stored, typed) => {
    const intervention = (name: string): string => `intervention ${name.normalize(stored)} "${name}" { format: group }\n`;
    const folder = folderOf({ ['Évaluation.peer'.normalize(stored)]: ['Café', 'Groups', 'Åse'].map(intervention).join('') });
    const compared = async (...names: readonly string[]) =>
      run(folder, ['compare', ...names.map((name) => `Évaluation.peer#${name}`.normalize(typed))]);
    expect((await compared('Groups', 'Café')).out).toMatch(/^Comparison of Groups and Café\n/);
    expect((await compared('Åse', 'Café')).out).toMatch(/^Comparison of Åse and Café\n/);
    expect(await compared('Cafés', 'Groups')).toMatchObject({ code: 2, err: expect.stringContaining('did you mean `Café`?') as string });
  });

  test.each(bothWays)('what is stored in %s and typed in %s is one path: reports, revisions, what is watched', async (stored, typed) => {
    const [path, written] = ['Évaluation/Café.peer'.normalize(stored), 'Évaluation/Café.peer'.normalize(typed)];
    const [report, writtenReport] = ['é.json'.normalize(stored), 'é.json'.normalize(typed)];
    const folder = committed({ [path]: 'intervention A "x" { format: group }\n' });
    expect((await run(folder, ['check', '.', '--exit-zero', '--format', `json=${report}`])).code).toBe(0);
    expect(await run(folder, ['merge', writtenReport, '--exit-zero'])).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(folder, path), 'intervention A "x" { format: one-to-one }\n');
    for (const argv of [
      ['HEAD', written],
      [`HEAD:${written}`, written],
      ['HEAD', 'HEAD', written],
    ])
      expect(await run(folder, ['diff', ...argv])).toMatchObject({ code: 0, err: '' });
    expect((await run(folder, ['diff', 'HEAD', written])).out).toContain('one-to-one');
    const watched: string[] = [];
    const changes = (paths: () => readonly string[]) => {
      watched.push(...paths());
      return new Blob([]).stream() as never;
    };
    await run(folder, ['check', written, '--watch'], { changes });
    expect(watched).toEqual([join(folder, path)]);
  });

  test.each(bothWays)('a folder that is stored in %s and typed in %s is a whole one for its baseline', async (stored, typed) => {
    const home = 'Évaluation'.normalize(stored);
    const town = (day: string): string => `context Town "town" { setting: undecided because "x" owner "A" decide-by ${day} }\n`;
    const folder = folderOf({
      [`${home}/peerspec.config.json`]: '{ "baseline": "base.json" }',
      [`${home}/town.peer`]: town('2026-01-01'),
      [`${home}/a.peer`]: 'use "town.peer"\nintervention A "a" { context: Town }\n',
    });
    const checked = async (...options: readonly string[]) =>
      run(folder, ['check', 'Évaluation'.normalize(typed), '--exit-zero', ...options]);
    await checked('--update-baseline');
    writeFileSync(join(folder, home, 'town.peer'), town('2030-01-01'));
    expect((await checked()).err).toMatch(/--prune-baseline removes them:\n {2}town\.peer: decision-overdue/);
  });

  test.each(['.#A', '*.peer#A', '/dev/stdin#A', 'gone.peer#A'])(
    'a name behind what is no file is not left out in silence: %s',
    async (written) => {
      const folder = folderOf({ 'a.peer': 'intervention A "a" {}\nintervention B "b" {}\n', 'c.peer': 'intervention C "c" {}\n' });
      const stdin = new Blob(['intervention A "a" {}\nintervention B "b" {}\n']).stream();
      const { code, out, err } = await run(folder, ['compare', written, 'c.peer'], { stdin });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/is no intervention of one file that was read|There is no file or folder called/);
    },
  );

  test('a configuration leaves out a file whose letters are written in another form', async () => {
    const folder = folderOf({
      [`${'É'.normalize('NFD')}.peer`]: evidence,
      'peerspec.config.json': `{ "exclude": ["${'É'.normalize('NFC')}.peer"] }`,
    });
    expect((await run(folder, ['check', '.'])).err).toContain('excluded by a configuration');
  });
});

describe('behind `use`', () => {
  test('the nearest path is named, as what should stand there', async () => {
    const folder = folderOf({ 'shared/Evidence.peer': evidence, 'a.peer': user });
    const { out } = await run(folder, ['check', 'a.peer', '--quiet', '--format', 'json']);
    expect(out).toContain('did you mean `shared/Evidence.peer`?');
    const { out: said } = await run(folder, ['check', 'a.peer', '--quiet']);
    expect(said.replaceAll(/\s+/g, ' ')).toContain('there is no such file; did you mean `shared/Evidence.peer`?');
  });

  test('nothing is looked at outside the folder that is checked, wherever links lead', async () => {
    const outside = folderOf({ 'Secret.peer': evidence });
    const folder = folderOf({ 'a.peer': user.replace('shared/evidence', 'out/secret') });
    symlinkSync(outside, join(folder, 'out'));
    expect((await run(folder, ['check', 'a.peer', '--quiet'])).out).not.toContain('Secret');
  });

  test('an editor offers to write it', async () => {
    const folder = folderOf({ 'shared/Evidence.peer': evidence, 'a.peer': user });
    const editor = await editorHere({ folders: [folder] });
    const uri = uriOf(folder, 'a.peer');
    editor.open(uri, user);
    await editor.until(() => editor.last(uri) !== undefined);
    const diagnostics = editor.last(uri)?.diagnostics.filter(({ code }) => code === 'use-missing') ?? [];
    const [at] = diagnostics;
    const actions = await editor.ask('textDocument/codeAction', { textDocument: { uri }, range: at?.range, context: { diagnostics } });
    expect(actions).toContainEqual(
      expect.objectContaining({
        title: 'Change to `"shared/Evidence.peer"`',
        isPreferred: true,
        edit: { changes: { [uri]: [{ range: at?.range, newText: '"shared/Evidence.peer"' }] } },
      }),
    );
  });
});

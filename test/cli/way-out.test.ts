/** Whatever stands in a file, its name or on the command line: nothing hidden and no command to a build service leaves the program. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withHiddenSpelt } from '@peerspec/language/hidden';
import { describe, expect, it } from 'vitest';
import type { Io, Output } from '../../packages/cli/src/io.ts';
import { withCleanOutputs } from '../../packages/cli/src/terminal/clean-output.ts';
import { fromRoot } from '../../scripts/shared/run.ts';
import { buildCommand, hidden, hiddenOnes, withHostileTexts } from '../support/hostile.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const example = readFileSync(fromRoot('examples/complete/infant-feeding-one-to-one.peer'), 'utf8');
const broken = `intervention A "::error::${hiddenOnes}" {\n  su${hiddenOnes}mary: "x"\n  topic: "::notice::${hiddenOnes}"\n  ::error file=x::y\n  stage: ${hiddenOnes}\n}\n`;

const fileName = `::stop-commands::n\u001B[31m\u202E\u200B.peer`;
const unreadable = `::error::abc\u001B\u202E.peer`;

const folder = (): string =>
  folderOf({
    'all.peer': withHostileTexts(example),
    [fileName]: broken,
    [unreadable]: new Uint8Array([0x69, 0xff, 0xfe, 0x80]),
    'peerspec.config.json': JSON.stringify({ exclude: [`::error::${hiddenOnes}`] }),
  });

const wrongConfiguration = JSON.stringify({ [`::error::${hiddenOnes}`]: 1, rules: { [`::x${hiddenOnes}`]: '::off' } });

const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--quiet', '--open'],
  ['check', '--timing', 'all.peer'],
  ...['lines', 'json', 'sarif'].map((format) => ['check', '--format', format]),
  ['check', `::nothing${hiddenOnes}`],
  ['check', '--today', `::error::${hiddenOnes}`],
  ['check', '--format', `::error::${hiddenOnes}`],
  ['check', '--config', `::error::${hiddenOnes}`],
  ['generate', 'all.peer', '--out', '-'],
  ['generate', fileName, unreadable, '--out', '-'],
  ['generate', '.'],
  ['export', 'all.peer'],
  ['export', 'all.peer', '--format', 'csv', '--table', 'contacts'],
  ['table', 'all.peer'],
  ...['csv', 'html'].map((format) => ['table', 'all.peer', '--format', format]),
  ['questions', 'all.peer'],
  ['questions', 'all.peer', '--standard', 'tidier'],
  ['questions', fileName],
  ['questions', unreadable],
  ['config', 'all.peer'],
  ['config', fileName],
  ['config', fileName, '--format', 'json'],
  ['explain', `::error::${hiddenOnes}`],
  ['format', '--check'],
  ['format', fileName, unreadable],
  ['lsp'],
  [`::error::${hiddenOnes}`],
  ['rules', `--::error::${hiddenOnes}`],
];

const expectClean = (...written: readonly string[]): void => {
  // eslint-disable-next-line no-control-regex
  const said = written.map((text) => text.replaceAll(/\u001B\[\d+m/g, ''));
  expect(said.join('')).not.toBe('');
  for (const text of said) {
    expect(hidden.exec(text)?.[0]).toBeUndefined();
    expect(buildCommand.exec(text)?.[0]).toBeUndefined();
  }
};

describe.each([
  ['in a pipe', { env: { GITHUB_ACTIONS: 'true' } }],
  ['in colour', { env: { GITHUB_ACTIONS: 'true', FORCE_COLOR: '1' }, isTTY: true }],
])('nothing hostile leaves the program %s', (_, circumstances) => {
  const named = commands.map((argv) => [withHiddenSpelt(argv.join(' ')), argv] as const);

  it.each(named)('by %s', async (_, argv) => {
    const { out, err } = await run(folder(), argv, circumstances);
    expectClean(out, err);
  });

  it.each([['check'], ['config', 'all.peer'], ['format'], ['generate', 'all.peer']])(
    'by %s where the configuration is wrong',
    async (...argv) => {
      const at = folderOf({ 'all.peer': example, 'peerspec.config.json': wrongConfiguration });
      const { code, out, err } = await run(at, argv, circumstances);
      expect(code).toBe(2);
      expectClean(out, err);
    },
  );
});

it('leaves nothing but our own annotations for the build service', async () => {
  const { out, err } = await run(folder(), ['check', '--format', 'github'], { env: { GITHUB_ACTIONS: 'true' } });
  expect(out + err).not.toMatch(hidden);
  expect(err).not.toMatch(buildCommand);
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+(?:,[a-zA-Z]+=[^,:]+)+::./);
  expect(lines.at(-1)).toMatch(/^\d+ files? checked/);
});

it('writes nothing hidden into a file', async () => {
  const at = folder();
  await run(at, ['generate', 'all.peer', '--out', 'made']);
  for (const format of ['lines', 'json', 'sarif', 'github']) {
    mkdirSync(join(at, 'made'), { recursive: true });
    await run(at, ['check', '--format', format, '--output', join('made', format)]);
  }
  const files = readdirSync(join(at, 'made'));
  expect(files).toHaveLength(5);
  for (const file of files) expect(hidden.exec(readFileSync(join(at, 'made', file), 'utf8'))?.[0], file).toBeUndefined();
});

it('gives programs every text as it was written', async () => {
  const at = folderOf({ 'a.peer': `intervention A { }\n`, 'b\u202E\u{E0041}.peer': 'x' });
  const { out } = await run(at, ['check', '--format', 'json']);
  const report = JSON.parse(out) as { readonly files: readonly { readonly file: string }[] };
  expect(report.files.map(({ file }) => file)).toContain('b\u202E\u{E0041}.peer');
});

describe('the net below the writers', () => {
  const written = (chunks: readonly Parameters<Output['write']>[], env: Io['env']): string => {
    const out: string[] = [];
    const output: Output = { write: (text) => out.push(text), isTTY: false };
    const { stdout } = withCleanOutputs({ env, stdout: output, stderr: output } as Io);
    for (const [text, meaning] of chunks) stdout.write(text, meaning);
    return out.join('');
  };

  it('spells out what a writer has forgotten, and leaves colours where there are any', () => {
    expect(written([['a\u001B[2Jb\u202E\r\n']], {})).toBe('a<U+001B>[2Jb<U+202E><U+000D>\n');
    expect(written([['\u001B[31mred\u001B[39m \u001B[2J\n']], { FORCE_COLOR: '1' })).toBe('\u001B[31mred\u001B[39m <U+001B>[2J\n');
  });

  it('knows where a line begins, however it is written', () => {
    const github = { GITHUB_ACTIONS: 'true', FORCE_COLOR: '1' };
    expect(written([['a'], ['::b\n'], ['  '], ['::c\n::d'], ['::e ##[f']], github)).toBe('a::b\n  : :c\n: :d::e # #[f');
    expect(written([['\u001B[4m::stop\u001B[24m\n']], github)).toBe('\u001B[4m: :stop\u001B[24m\n');
    expect(written([['::notice::x\n', 'commands'], ['::y\n']], github)).toBe('::notice::x\n: :y\n');
    expect(written([['::y\n']], {})).toBe('::y\n');
  });

  it('hands the text of a file on as it is, or on GitHub, where it would command, not at all', () => {
    const github = { GITHUB_ACTIONS: 'true' };
    expect(written([['\uFEFFa,b::c\u200B\r\n', 'file']], github)).toBe('\uFEFFa,b::c\u200B\r\n');
    for (const text of ['\uFEFF::error::x,y\r\n', 'a,"b\n ::stop-commands::x"\n', 'a,"b\r::notice::x"\n', 'a,##[group]x\n']) {
      expect(() => written([[text, 'file']], github)).toThrow('a line that GitHub would take for a command');
      expect(written([[text, 'file']], {})).toBe(text);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { version } from '../../packages/cli/src/version.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const commands = [
  'check',
  'accepted',
  'summary',
  'merge',
  'compare',
  'diff',
  'generate',
  'export',
  'table',
  'import',
  'format',
  'explain',
  'rules',
  'questions',
  'config',
  'completion',
  'lsp',
];

describe('version and help', () => {
  it.each([[['--version']], [['-V']], ...commands.map((command) => [[command, '--version']])])(
    '%j says the version and nothing else',
    async (argv) => {
      expect(await run('/', argv)).toEqual({ code: 0, out: `${version}\n`, err: '' });
    },
  );

  it('shows what there is with --help', async () => {
    const { code, out, err } = await run('/', ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it.each(commands)('shows the help of %s, in the same words with `help` as with `--help`', async (command) => {
    const { code, out, err } = await run('/', [command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
    expect((await run('/', ['help', command])).out).toBe(out);
  });

  it('takes what stands behind `--` for a path', async () => {
    const { code, err } = await run(folderOf(), ['check', '--', '--version']);
    expect(code).toBe(2);
    expect(err).toContain('There is no file or folder called `--version` here.');
  });

  it.each([
    ['chekc', 'There is no command `chekc`.'],
    ['lint', 'There is no command `lint`; did you mean check?'],
  ])('says that there is no command %s whose help it could show', async (word, message) => {
    const { code, err } = await run('/', ['help', word]);
    expect(code).toBe(2);
    expect(err).toContain('Usage: peerspec');
    expect(err).toContain(`\npeerspec: ${message}\n`);
  });

  it('shows help on standard error where nothing is asked for, and does not call that a success', async () => {
    const { code, out, err } = await run('/', []);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: peerspec');
  });
});

describe('wrong use: said plainly, with what was probably meant, and exit code 2', () => {
  it.each([
    [['chekc'], 'There is no command `chekc`; did you mean check?', 'peerspec --help'],
    [['lint', 'a.peer'], 'There is no command `lint`; did you mean check?', 'peerspec --help'],
    [
      ['generate', 'a.peer', '--format', 'Word'],
      '--format does not know `Word`; did you mean `docx`? It takes markdown, html, docx, svg, mermaid, dot.',
      'peerspec generate --help',
    ],
    [
      ['table', 'a.peer', '--format', 'pdf'],
      '--format does not know `pdf`; did you mean `html`? It takes markdown, csv, html, xlsx.',
      'peerspec table --help',
    ],
    [['drafts/a.peer'], '`drafts/a.peer` is not a command. To check it: peerspec check drafts/a.peer', 'peerspec --help'],
    [
      ['--format', 'json', 'check'],
      '`--format` stands behind the command that it is for: peerspec check --format …',
      'peerspec check --help',
    ],
    [['check', '--formt', 'json'], 'There is no option `--formt`; did you mean --format?', 'peerspec check --help'],
    [
      ['check', '--format', 'jsn'],
      '--format does not know `jsn`; did you mean `json`? It takes text, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, rdjson, markdown.',
      'peerspec check --help',
    ],
    [
      ['check', '--format', 'yaml'],
      '--format does not know `yaml`. It takes text, concise, json, jsonl, sarif, junit, github, gitlab, checkstyle, rdjson, markdown.',
      'peerspec check --help',
    ],
    [
      ['check', '--fail-on', 'warnings'],
      '--fail-on does not know `warnings`; did you mean `warning`? It takes error, warning, info, hint, never.',
      'peerspec check --help',
    ],
    [['check', '--format'], 'Something is missing behind --format: <format>.', 'peerspec check --help'],
    [['generate'], 'Something is missing behind `generate`: <files>.', 'peerspec generate --help'],
    [['rules', '--format', 'sarif'], '--format does not know `sarif`. It takes text, json.', 'peerspec rules --help'],
  ])('%j', async (argv, message, help) => {
    expect(await run('/', argv)).toEqual({ code: 2, out: '', err: `peerspec: ${message}\n${help} shows what there is.\n` });
  });

  it('says that one word too many was typed', async () => {
    const { code, err } = await run('/', ['explain', 'theory-missing', 'too']);
    expect(code).toBe(2);
    expect(err).toContain('Too much is named behind `explain`: it takes 1, and there are 2.');
  });

  it.each(['2026-13-01', '2026-02-30', 'tomorrow', '26-1-1', ''])('takes no day that is none: --today %j', async (day) => {
    const { code, out, err } = await run(folderOf({ 'a.peer': '' }), ['check', `--today=${day}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`peerspec: \`--today ${day}\` is not a day. Write it as year, month and day: --today 2027-03-01.\n`);
  });

  it('shows what was typed as text, not as a command to the terminal', async () => {
    const { err } = await run('/', ['\u001B[31mcheck']);
    expect(err).toContain('<U+001B>[31mcheck');
    expect(err).not.toContain('\u001B');
  });
});

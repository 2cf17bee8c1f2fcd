/** Text from a file is data in every output: never a command to the terminal, the build service or a program. */
import { describe, expect, it } from 'vitest';
import { forBuildLog, forTerminal } from '../../packages/cli/src/terminal/escape.ts';
import { jsonChunks, toJson } from '../../packages/cli/src/terminal/json.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const escape = '\u001B';
const bell = '\u0007';
/** Turns the text red, clears the screen, sets the title of the window, with one-byte and two-byte openings. */
const attack = `${escape}[31m${escape}[2J${escape}]0;owned${bell}\u009B5m`;
/** Lets what follows read from right to left. */
const reversed = '\u202Egnitirw\u2066';

const hostile = [
  `intervention A "a${attack}" {`,
  `  su${attack}mary: "x"`,
  `  topic: sleep from Gone because "::stop-commands::x"`,
  `  stage: ${reversed}`,
  `  ::error file=x::injected`,
  `  "##[add-mask]x"`,
  '}',
].join('\n');

const folder = (): string => folderOf({ [`n${escape}[31m,a:b%0A\n::error::x.peer`]: hostile });

// eslint-disable-next-line no-control-regex
const commands = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

describe('a hostile file and a hostile file name', () => {
  it('cannot command a terminal', async () => {
    for (const argv of [['check'], ['check', '--quiet'], ['format'], ['format', '--check'], ['generate', '.']]) {
      const { out, err } = await run(folder(), argv);
      expect(out + err, argv.join(' ')).not.toMatch(commands);
      expect(out + err, argv.join(' ')).toContain('<U+001B>[31m');
    }
  });

  it('cannot command it by way of JSON either, and is all there when it is read back', async () => {
    for (const [format, path] of [
      ['json', '\\u001b[31m,a:b%0A'],
      ['sarif', '%1B%5B31m%2Ca%3Ab%250A'],
    ] as const) {
      const { out } = await run(folder(), ['check', '--format', format]);
      expect(out, format).not.toMatch(commands);
      expect(JSON.stringify(JSON.parse(out)), format).toContain(path);
    }
  });

  it('makes no annotation of its own', async () => {
    const { out } = await run(folder(), ['check', '--format', 'github']);
    const lines = out.trimEnd().split('\n');
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=n[^,:]*%2Ca%3Ab%250A%0A%3A%3Aerror%3A%3Ax\.peer,line=\d+,endLine=\d+,/);
    }
    expect(out).not.toMatch(/^::(?:stop-commands|add-mask)/m);
    expect(lines.filter((line) => line.startsWith('::error file=x::'))).toEqual([]);
  });

  it('commands no build service by way of the text', async () => {
    const { out } = await run(folder(), ['check'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(out).not.toMatch(/^\s*::/m);
    expect(out).not.toContain('##[');
    const lines = (await run(folder(), ['check', '--format', 'lines'], { env: { GITHUB_ACTIONS: 'true' } })).out;
    expect(lines).not.toMatch(/^\s*::/m);
    expect(lines).not.toContain('##[');
    for (const line of lines.trimEnd().split('\n').slice(0, -1))
      expect(line).toMatch(/:\d+:\d+: (?:error|warning|info|hint): .* \[[a-z-]+\]$/);
  });
});

describe('escaping', () => {
  it('leaves ordinary text in any script alone', () => {
    for (const text of ['Mam-Kind: “quoted” – 24%', 'گفتگو', 'Żółć', '支援', '👨‍👩‍👧', 'a::b', '# [x]']) {
      expect(forTerminal(text)).toBe(text);
      expect(JSON.parse(toJson(text))).toBe(text);
    }
  });

  it('spells out what would command, and makes blanks of tabs', () => {
    expect(forTerminal('a\tb\r\n\u009Bc\u2028d\u007F\uFEFF')).toBe('a b<U+000D><U+000A><U+009B>c<U+2028>d<U+007F><U+FEFF>');
  });

  it('gives JSON that reads back as it was', () => {
    const value = { text: `${attack}${reversed}##[group]\u2028\n\t"\\`, list: ['##[', '\u007F'] };
    expect(JSON.parse(toJson(value))).toEqual(value);
    expect(toJson(value)).not.toMatch(commands);
    expect(toJson(value)).not.toContain('##[');
  });

  it('gives the same JSON in pieces as in one, whatever is in it', () => {
    const items = [{ text: '\n  "list": [' }, { attack }, { deep: { er: [1, { a: '##[' }] } }];
    for (const list of [[], items.slice(0, 1), items]) {
      const document = { before: '\n    "list": [', inner: { list: [], after: 1 } };
      expect([...jsonChunks(document, { name: 'list', depth: 2 }, list)].join('')).toBe(toJson({ ...document, inner: { list, after: 1 } }));
    }
  });

  it('takes the command out of a line for a build log, and nothing else', () => {
    expect(forBuildLog('::error::x')).toBe(': :error::x');
    expect(forBuildLog('   ::set-output name=a::b')).toBe('   : :set-output name=a::b');
    expect(forBuildLog('a ##[command]b')).toBe('a # #[command]b');
    expect(forBuildLog('a::b 4:3')).toBe('a::b 4:3');
  });
});

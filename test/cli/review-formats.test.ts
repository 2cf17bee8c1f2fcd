/** Formats of build servers and of services for code review, each read as its readers read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import type { ListedFinding } from './support/reports.ts';
import { checkReport, jsonObject } from './support/reports.ts';
import { run } from './support/run-main.ts';

const here = import.meta.dirname;
const resource = (name: string): string => readFileSync(join(here, 'resources', name), 'utf8');

const drafts = {
  '.git/HEAD': '',
  'drafts/many gaps.peer': resource('drafts/many-gaps.peer'),
  'drafts/broken.peer': resource('drafts/broken.peer'),
  'drafts/hostile.peer': `intervention H "</file>]]><x a='" {\n  sumary: "é𐐀 & <b> \u0007 ::error::x ##[group] \u202E"  stage: comissioning\n}\n`,
  'drafts/binary.peer': '\0',
};

const checked = async (...argv: readonly string[]): Promise<string> =>
  (await run(folderOf(drafts), ['check', '--today', '2026-10-01', ...argv])).out;

const complaints = (schema: object, value: unknown): unknown => {
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema);
  validate(value);
  return validate.errors ?? [];
};

/** What JSON says of the same files: `drafts/broken.peer:4:3 unknown-word`. */
const listed = async (...argv: readonly string[]): Promise<readonly (ListedFinding & { readonly file: string })[]> =>
  checkReport(await checked('--format', 'json', ...argv)).files.flatMap(({ file, findings }) =>
    findings.map((each) => ({ ...each, file })),
  );

const xmlOf = (text: string): unknown => {
  expect(SyntaxValidator.validate(text)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => /^(file|error|testcase)$/.test(name) }).parse(
    text,
  );
};

const holdsNothingHostile = (text: string): void => {
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]|##\[/);
};

describe('--format checkstyle', () => {
  interface Checkstyle {
    readonly checkstyle: {
      readonly file: readonly {
        readonly name: string;
        readonly error: readonly {
          readonly line: string;
          readonly column: string;
          readonly severity: string;
          readonly source: string;
          readonly message: string;
        }[];
      }[];
    };
  }

  it('tells of every finding at its place, and of what could not be checked', async () => {
    const text = await checked('--format', 'checkstyle');
    holdsNothingHostile(text);
    const { file } = (xmlOf(text) as Checkstyle).checkstyle;
    const told = file.flatMap(({ name, error }) =>
      error.map(({ line, column, severity, source }) => [name, line, column, severity, source].join(' ')),
    );
    const [failure, ...others] = told;
    expect(failure).toBe('drafts/binary.peer 1 1 error peerspec.not-checked');
    expect(others).toEqual(
      (await listed()).map(({ file: name, range: { start }, severity, code }) =>
        [name, start.line, start.column, severity === 'hint' ? 'info' : severity, `peerspec.${code}`].join(' '),
      ),
    );
    expect(file.flatMap(({ error }) => error.map(({ message }) => message)).join('\n')).toContain('did you mean `summary`?');
  });
});

describe('--format junit', () => {
  interface Junit {
    readonly testsuites: {
      readonly tests: string;
      readonly failures: string;
      readonly errors: string;
      readonly testsuite: {
        readonly testcase: readonly {
          readonly name: string;
          readonly failure?: { readonly '#text': string };
          readonly error?: readonly { readonly type: string }[];
          readonly 'system-out'?: string;
        }[];
      };
    };
  }
  const suites = async (...argv: readonly string[]): Promise<Junit['testsuites']> => {
    const text = await checked('--format', 'junit', ...argv);
    holdsNothingHostile(text);
    return (xmlOf(text) as Junit).testsuites;
  };

  it('has a test for each file, which has failed where the run fails by it', async () => {
    const { tests, failures, errors, testsuite } = await suites();
    expect({ tests, failures, errors }).toEqual({ tests: '4', failures: '3', errors: '1' });
    const [binary, broken] = testsuite.testcase;
    expect(binary).toMatchObject({ name: 'drafts/binary.peer', error: [{ type: 'not-checked' }] });
    expect(broken?.name).toBe('drafts/broken.peer');
    expect(broken?.failure?.['#text']).toContain('drafts/broken.peer:4:3: error [unknown-word]');
    expect(broken?.failure?.['#text']).not.toContain(': warning [');
    expect(testsuite.testcase.find(({ name }) => name.includes('many'))?.['system-out']).toContain(': warning [');
  });

  it('fails nowhere where findings never make the run fail, and says them all the same', async () => {
    const { failures, testsuite } = await suites('--exit-zero');
    expect(failures).toBe('0');
    expect(testsuite.testcase[1]?.['system-out']).toContain('error [unknown-word]');
  });
});

describe('--format gitlab', () => {
  /** GitLab's own schema takes much that it does not show: what it shows is held by ours beside it. */
  const official = { type: 'array', items: jsonObject(resource('gitlab-codequality.schema.json')) };
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}(-\\d+)?$' },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^[^/]' },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  };
  const issues = async (...argv: readonly string[]) =>
    JSON.parse(await checked('--format', 'gitlab', ...argv)) as readonly {
      readonly check_name: string;
      readonly fingerprint: string;
      readonly severity: string;
    }[];

  it('is what GitLab reads, each issue with a fingerprint of its own, and without hints', async () => {
    const found = await issues();
    expect(complaints(official, found)).toEqual([]);
    expect(complaints(official, [{ ...found[0], severity: 3 }])).toHaveLength(1);
    expect(complaints(schema, found)).toEqual([]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
    expect(found[0]).toMatchObject({ check_name: 'not-checked', severity: 'blocker' });
    expect(found.map(({ check_name }) => check_name).slice(1)).toEqual(
      (await listed()).filter(({ severity }) => severity !== 'hint').map(({ code }) => code),
    );
    expect((await issues('--min-severity', 'hint')).some(({ severity }) => severity === 'info')).toBe(true);
  });
});

describe('--format rdjson', () => {
  interface Diagnostics {
    readonly source: { readonly name: string };
    readonly diagnostics: readonly {
      readonly location?: { readonly path: string; readonly range: { readonly start: object; readonly end: object } };
      readonly severity: string;
      readonly code: { readonly value: string };
      readonly suggestions?: readonly { readonly text: string; readonly range: object }[];
    }[];
  }

  it('tells of every finding, with columns in bytes and what would put it right', async () => {
    const text = await checked('--format', 'rdjson');
    holdsNothingHostile(text);
    const official = jsonObject(resource('reviewdog.schema.json'));
    expect(complaints(official, JSON.parse(text))).toEqual([]);
    expect(complaints(official, { diagnostics: [{ location: { range: { start: { line: '1' } } } }] })).toHaveLength(1);
    const { source, diagnostics } = JSON.parse(text) as Diagnostics;
    // Its schema asks for nothing; what its reader needs of each is a message, and a path beside a place.
    for (const each of diagnostics) expect(each).toMatchObject({ message: expect.stringMatching(/./) as string });
    expect(source.name).toBe('peerspec');
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['ERROR', 'WARNING', 'INFO']));
    expect(diagnostics.slice(1).map(({ code, location }) => [location?.path, code.value])).toEqual(
      (await listed()).map(({ file, code }) => [file, code]),
    );
    // Behind `é𐐀`, `\u0007` and `\u202E` a character is not a byte.
    const stage = diagnostics.find(
      ({ location, suggestions }) => location?.path === 'drafts/hostile.peer' && suggestions?.[0]?.text === 'commissioning',
    );
    const line = drafts['drafts/hostile.peer'].split('\n')[1] ?? '';
    expect(stage?.location?.range.start).toEqual({ line: 2, column: Buffer.byteLength(line.slice(0, line.indexOf('comissioning'))) + 1 });
    expect(stage?.suggestions?.[0]?.range).toEqual(stage?.location?.range);
  });
});

describe('--format markdown', () => {
  it('is short enough for a comment, the gravest first, and no text of a file is markup in it', async () => {
    const out = await checked('--format', 'markdown');
    expect(out).toMatch(/^## PeerSpec\n\n4 files checked|^## PeerSpec\n\n3 files checked, 1 could not be\./);
    expect(out).toContain('- **error unknown-word** line 4: ');
    expect(out).not.toMatch(/<b>|<x/);
    holdsNothingHostile(out);
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`a${index.toString()}.peer`, drafts['drafts/many gaps.peer']]),
    );
    const { out: long } = await run(folderOf(many), ['check', '--format', 'markdown']);
    expect(long.length).toBeLessThan(65_000);
    expect(long).toMatch(/[\d,]+ findings more: no comment has room for them\.\n$/);
    expect(long).toContain('**error theory-missing** line 2');
    // There is no room for all errors, so nothing slighter is told.
    expect(long).not.toContain('**warning');
    expect(out).toContain('**warning');
  });
});

describe('--format jsonl', () => {
  it('is one object a line: the run, each finding as JSON tells it, and the counts', async () => {
    const lines = (await checked('--format', 'jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => jsonObject(line) as Record<string, unknown>);
    expect(lines.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1])).toEqual([
      'run',
      'failure',
      'finding',
      'summary',
    ]);
    expect(lines.filter(({ type }) => type === 'finding').map(({ type: _, ...finding }) => finding)).toEqual(await listed());
  });
});

describe('several formats in one run', () => {
  it('each goes to its own file, and one to the screen', async () => {
    const folder = folderOf(drafts);
    const argv = ['check', '--format', 'sarif=out.sarif', '--format', 'junit=a=b.xml', '--format', 'github'];
    const { code, out, err } = await run(folder, argv);
    expect(code).toBe(2);
    expect(out).toMatch(/^::error file=drafts\/binary\.peer/);
    expect(err).toContain('sarif: Left out: 1 hint. --min-severity hint shows them.');
    expect(jsonObject(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(folder, 'a=b.xml'), 'utf8')).toContain('<testsuites');
  });

  it.each([
    [['--format', 'sarif', '--format', 'github'], 'Only one format can go to the screen'],
    [['--format', 'sarif=a', '--format', 'github=a'], 'Two formats would be written to one file'],
    [['--format', 'sarif=a', '--format', 'github', '-o', 'b'], '`--output` goes with one format'],
    [['--format', 'sarif=a.peer'], 'names a specification'],
    [['--format', 'sarif='], 'names no file'],
    [['--format', 'text=a'], 'text is written to the screen'],
  ])('%j is refused: exit code 2', async (argv, message) => {
    const { code, out, err } = await run(folderOf(drafts), ['check', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

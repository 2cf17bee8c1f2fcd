/** What programs read: JSON, SARIF, annotations. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import type { SarifLog } from './support/reports.ts';
import { checkReport, jsonObject, sarifRun } from './support/reports.ts';
import { run } from './support/run-main.ts';

const here = import.meta.dirname;
const resource = (name: string): string => readFileSync(join(here, 'resources', name), 'utf8');
const jsonOf = (path: string): object => jsonObject(readFileSync(path, 'utf8'));

const drafts = {
  'drafts/many gaps.peer': resource('drafts/many-gaps.peer'),
  'drafts/broken.peer': resource('drafts/broken.peer'),
  'drafts/accepting.peer': resource('drafts/accepting.peer'),
  'drafts/binary.peer': '\0',
};

const checked = (format: string, ...more: readonly string[]) =>
  run(folderOf(drafts), ['check', '--format', format, '--today', '2026-10-01', ...more]);

const complaints = (schema: object, value: unknown): unknown => {
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema);
  validate(value);
  return validate.errors ?? [];
};

describe('--format json', () => {
  const schema = jsonOf(join(here, '../../packages/cli/schema/check-1.schema.json'));

  it('has the shape that the schema in the package describes, with findings, accepted ones and failures', async () => {
    const { code, out } = await checked('json');
    const report = checkReport(out);
    expect(complaints(schema, report)).toEqual([]);
    expect(code).toBe(2);
    expect(report.files.map(({ file }) => file)).toEqual(['drafts/accepting.peer', 'drafts/broken.peer', 'drafts/many gaps.peer']);
    expect(report.files.some(({ accepted }) => accepted.length > 0)).toBe(true);
    expect(report.failures).toHaveLength(1);
  });

  it('is described by a schema that would notice a mistake', async () => {
    const report = checkReport((await checked('json')).out);
    expect(complaints(schema, { ...report, formatVersion: 2 })).not.toEqual([]);
    expect(complaints(schema, { ...report, more: 1 })).not.toEqual([]);
    expect(complaints(schema, { ...report, files: [{ file: 'a', findings: [{ code: 'x' }], accepted: [] }] })).not.toEqual([]);
  });

  it('counts what it lists', async () => {
    const { files, summary } = checkReport((await checked('json')).out);
    const counted = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { findings } of files) for (const { severity } of findings) counted[severity as keyof typeof counted] += 1;
    expect(summary.findings).toEqual(counted);
  });

  it('is the same at every run and holds no absolute path', async () => {
    const [first, second] = [await checked('json'), await checked('json')];
    expect(first.out).toBe(second.out);
    expect(first.out).not.toContain('/tmp');
  });
});

describe('--format sarif', () => {
  // Its own `$schema` and `id` are of draft 4, which ajv no longer takes; what it demands is the same in draft 7.
  const schema = { ...jsonObject(resource('sarif-2.1.0-rtm.5.json')), $schema: undefined, id: undefined };

  it('is valid by the published schema of SARIF 2.1.0', async () => {
    const log = JSON.parse((await checked('sarif')).out) as SarifLog;
    expect(complaints(schema, log)).toEqual([]);
    expect(complaints(schema, { ...log, version: '1.0.0' })).not.toEqual([]);
  });

  it('describes each rule that it names, once', async () => {
    const { results, tool } = sarifRun((await checked('sarif')).out);
    const { rules } = tool.driver;
    expect(results.length).toBeGreaterThan(5);
    for (const result of results) expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.shortDescription.text, rule.id).toMatch(/\w/);
      expect(rule.help.text, rule.id).toMatch(/\w/);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    }
  });

  it('names files as relative addresses, marks what is accepted, and says what could not be checked', async () => {
    const { invocations, results } = sarifRun((await checked('sarif', '--accepted')).out);
    const uris = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris).toContain('drafts/many%20gaps.peer');
    expect(results.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      { kind: 'inSource', justification: 'mothers decide how often they call; the calls are counted' },
    ]);
    expect(invocations[0]?.executionSuccessful).toBe(false);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('not a text file');
  });
});

describe('--format github', () => {
  it('writes one annotation a line, with file, place and code', async () => {
    const { out } = await checked('github');
    const lines = out.trimEnd().split('\n');
    expect(lines.slice(0, -1).every((line) => /^::(error|warning|notice) file=/.test(line))).toBe(true);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::error file=drafts\/broken\.peer,line=4,endLine=4,col=3,endColumn=9,title=unknown-word::`sumary` is not something/,
      ),
    );
    expect(lines[0]).toMatch(/^::error file=drafts\/binary\.peer,title=not checked::This file cannot be read: it is not a text file/);
    expect(lines.at(-1)).toMatch(/^3 files checked, 1 could not be\. \d+ findings/);
  });
});

describe('--format concise, or lines as it was called', () => {
  it('writes one finding a line, as the problem matcher of the extension reads them', async () => {
    const manifest = jsonOf(join(here, '../../packages/vscode/package.json')) as {
      contributes: { problemMatchers: { pattern: { regexp: string } }[] };
    };
    const pattern = new RegExp(manifest.contributes.problemMatchers[0]?.pattern.regexp ?? '(?!)');
    const { out } = await checked('concise');
    expect((await checked('lines')).out).toBe(out);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^drafts\/binary\.peer:1:1: error: This file cannot be read: it is not a text file.* \[not-checked\]$/);
    expect(lines).toContainEqual(expect.stringMatching(/^drafts\/broken\.peer:4:3: error: `sumary` is not something .* \[unknown-word\]$/));
    expect(lines.at(-1)).toMatch(/^3 files checked, 1 could not be\. \d+ findings/);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(pattern);
    expect(lines.at(-1)).not.toMatch(pattern);
  });

  it('spells out a line break in a name, which would be another without it', async () => {
    const folder = folderOf({ ' a\n  b.peer': 'intervention A "A" {\n  sumary: "x"\n}\n', 'c\r\nd.peer': new Uint8Array([0xff, 0xfe]) });
    const lines = (await run(folder, ['check', '--format', 'concise'])).out.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith(' a<U+000A>  b.peer:2:3: error: `sumary`'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('c<U+000D><U+000A>d.peer:1:1: error: This file cannot'))).toHaveLength(1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?: a<|c<).*\[[a-z-]+\]$/);
  });
});

describe('--output', () => {
  it('writes the report to a file, and the closing line to standard error', async () => {
    const folder = folderOf(drafts);
    const { code, out, err } = await run(folder, ['check', '--format', 'json', '--output', 'report.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/3 files checked, 1 could not be\./);
    expect(complaints(jsonOf(join(here, '../../packages/cli/schema/check-1.schema.json')), jsonOf(join(folder, 'report.json')))).toEqual(
      [],
    );
    expect(readdirSync(folder)).toEqual(['drafts', 'report.json']);
  });

  it.each([
    [['--output', 'report.txt'], 'goes with --format concise, json, jsonl, sarif, junit'],
    [['--format', 'json', '--output', 'drafts/broken.peer'], 'names a specification'],
    [['--format', 'json', '--output', 'drafts'], 'cannot be written: it is a folder.'],
    [['--format', 'json', '--output', 'gone/report.json'], 'cannot be written: its folder is not there.'],
  ])('%j is refused: exit code 2', async (more, message) => {
    const folder = folderOf(drafts);
    const { code, out, err } = await run(folder, ['check', ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual(['drafts']);
    expect(readFileSync(join(folder, 'drafts/broken.peer'), 'utf8')).toBe(drafts['drafts/broken.peer']);
  });
});

describe('what is told of a configuration, and of what is no file', () => {
  const folder = (): string =>
    folderOf({ 'a.peer': 'context Here "Here" {}\n', 'empty/a.txt': '', 'peerspec.config.json': '{ "evidence": [\n  "ours.peer"\n] }' });
  const told = async (format: string): Promise<string> =>
    (await run(folder(), ['check', 'a.peer', 'no*.peer', 'empty', '--format', format])).out;

  it('is valid JSON by the schema, with the place in fields of its own', async () => {
    const report = checkReport(await told('json'));
    expect(complaints(jsonObject(readFileSync(join(here, '../../packages/cli/schema/check-1.schema.json'), 'utf8')), report)).toEqual([]);
    expect(report.failures).toMatchObject([
      { pattern: 'no*.peer' },
      { path: 'empty' },
      { path: 'peerspec.config.json', range: { start: { line: 2, column: 3 }, end: { line: 2, column: 14 } } },
    ]);
    expect(report.failures[0]).not.toHaveProperty('path');
  });

  it('stands in SARIF with a region, or without a file', async () => {
    const notes = sarifRun(await told('sarif')).invocations[0]?.toolExecutionNotifications;
    expect(notes?.map(({ locations }) => locations)).toMatchObject([
      undefined,
      undefined,
      [{ physicalLocation: { artifactLocation: { uri: 'peerspec.config.json' }, region: { startLine: 2, startColumn: 3 } } }],
    ]);
    expect(notes?.[0]?.message.text).toMatch(/^no\*\.peer: No file/);
  });

  it('stands on GitHub at its line, or at no file', async () => {
    const lines = (await told('github')).split('\n');
    expect(lines[0]).toMatch(/^::error title=not checked::no\*\.peer: No file/);
    expect(lines[1]).toMatch(/^::error title=not checked::empty: There are no/);
    expect(lines[2]).toMatch(
      /^::error file=peerspec\.config\.json,line=2,endLine=2,col=3,endColumn=14,title=not checked::`ours\.peer` cannot/,
    );
  });

  it('stands in lines at its place, or behind the name of the program', async () => {
    const lines = (await told('lines')).split('\n');
    expect(lines[0]).toMatch(/^peerspec: error: no\*\.peer: No file .* \[not-checked\]$/);
    expect(lines[1]).toMatch(/^peerspec: error: empty: There are no .* \[not-checked\]$/);
    expect(lines[2]).toMatch(/^peerspec\.config\.json:2:3: error: `ours\.peer` cannot be read/);
  });
});

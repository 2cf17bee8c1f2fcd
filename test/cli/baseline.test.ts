/** `check --baseline`: what was there before does not count, wherever it moves; in the editor it is seen one step milder. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorHere, uriOf } from '../server/support/editor.ts';
import { folderOf } from './support/folder.ts';
import { checkReport } from './support/reports.ts';
import { closing, refusing } from './support/refusing-disk.ts';
import { run } from './support/run-main.ts';

const resource = (name: string): string => readFileSync(join(import.meta.dirname, 'resources/drafts', name), 'utf8');
const gaps = resource('many-gaps.peer');
const calls = resource('accepting.peer');

const files = {
  'drafts/gaps.peer': gaps,
  'calls.peer': calls,
  'peerspec.config.json': '{ "baseline": "ci/baseline.json" }',
  'ci/.keep': '',
};
const baseline = 'ci/baseline.json';

const begun = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const folder = folderOf({ ...files, ...more });
  const { code, err } = await run(folder, ['check', '--update-baseline', '--quiet']);
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringMatching(/^ci\/baseline\.json is written, with \d\d findings\.\n$/) as string,
  });
  return folder;
};
const text = (folder: string): string => readFileSync(join(folder, baseline), 'utf8');
const concise = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> =>
  (await run(folder, ['check', '--format', 'concise', ...argv])).out.trimEnd().split('\n').slice(0, -1);

/** A gap that was not there before, at another element. */
const another = gaps.replace('count: 4 }', 'count: 4 }\n    contact Call "a call" {}');

describe('a baseline', () => {
  it('holds rule and element of each finding, on a line each', async () => {
    const folder = await begun();
    expect(JSON.parse(text(folder))).toMatchObject({
      format: 'peerspec-baseline',
      formatVersion: 1,
      files: { '../drafts/gaps.peer': { 'contact-length-missing': { 'Listeners/contacts/contact Visit': 1 } } },
    });
    expect(text(folder)).toContain('\n        "Listeners/contacts/contact Visit": 1\n');
  });

  it('makes a run fail by what is new alone, wherever the text has moved', async () => {
    const folder = await begun();
    expect(await run(folder, ['check', '--fail-on', 'hint'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^2 files checked\. No findings\. 1 departure agreed by the author\. \d\d findings in the baseline\.\n$/,
      ) as string,
      err: '',
    });
    writeFileSync(join(folder, 'drafts/gaps.peer'), `// moved\n\n${gaps.replace('peers Visitors', '\n\n  peers Visitors')}`);
    expect(await concise(folder)).toEqual([]);
    writeFileSync(join(folder, 'drafts/gaps.peer'), another);
    const fresh = await concise(folder);
    expect(fresh.length).toBeGreaterThan(0);
    for (const line of fresh) expect(line).toMatch(/^drafts\/gaps\.peer:17:.*`Call`/);
  });

  it('is the same from any folder, and where an option names it', async () => {
    const folder = await begun();
    expect(await concise(join(folder, 'drafts'))).toEqual([]);
    expect(await concise(join(folder, 'ci'), '--no-config', '--baseline', 'baseline.json', '..')).toEqual([]);
    expect((await concise(folder, '--no-config')).length).toBeGreaterThan(20);
  });

  it('says what has been mended, and removes it when asked to', async () => {
    const folder = await begun();
    const before = text(folder);
    rmSync(join(folder, 'drafts/gaps.peer'));
    writeFileSync(join(folder, 'calls.peer'), calls.replace('contacts {', 'topic: undecided\n  contacts {').replace('country: UK', ''));
    const { code, err } = await run(folder, ['check', '--exit-zero', '--quiet']);
    expect({ code, text: text(folder) }).toEqual({ code: 0, text: before });
    expect(err).toMatch(/^ci\/baseline\.json knows \d\d findings that are there no more; --prune-baseline removes them:\n {2}\.\.\//);
    expect((await run(folder, ['check', '--prune-baseline'])).err).toMatch(/^ci\/baseline\.json: \d\d findings are removed\.\n$/);
    expect(text(folder)).not.toContain('gaps.peer');
    expect(text(folder)).toContain('calls.peer');
    expect((await run(folder, ['check', '--exit-zero', '--quiet'])).err).toBe('');
  });

  it('is kept for files that a run does not tell about: others, and those that are broken', async () => {
    const folder = await begun();
    const before = text(folder);
    writeFileSync(join(folder, 'drafts/gaps.peer'), gaps.replace('peers Visitors', 'peers Visitors {{ oops'));
    for (const option of ['--prune-baseline', '--update-baseline']) {
      await run(folder, ['check', option, 'calls.peer']);
      expect(text(folder)).toBe(before);
    }
    const { code, err } = await run(folder, ['check', '--format', 'concise']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it.each([
    ['a folder that may not be looked into', closing('drafts')],
    ['a file that may not be opened', refusing('openSync', '/drafts/gaps.peer', 'EACCES')],
  ])('is kept for %s', async (_, disk) => {
    const folder = await begun();
    const before = text(folder);
    for (const option of ['--prune-baseline', '--update-baseline']) {
      expect((await run(folder, ['check', option], { disk })).code).toBe(2);
      expect(text(folder)).toBe(before);
    }
  });

  it('keeps what is found in a shared part by way of a file that could not be read', async () => {
    const folder = await begun({
      'town.peer': 'context Town "a town" {\n  setting: undecided because "nobody has looked" owner "A" decide-by 2026-01-01\n}\n',
      'one.peer': `use "town.peer"\n${calls.replace('timeline', 'context: Town\n  timeline')}`,
    });
    const before = text(folder);
    expect(before).toContain('"setting": 1');
    await run(folder, ['check', '--prune-baseline'], { disk: refusing('openSync', '/one.peer', 'EACCES') });
    expect(text(folder)).toBe(before);
  });

  it('knows what files find in a part that they share, and keeps it where not all of them are checked', async () => {
    const shared = {
      'town.peer': 'context Town "a town" {\n  setting: undecided because "nobody has looked" owner "A" decide-by 2026-01-01\n}\n',
      'one.peer': `use "town.peer"\n${calls.replace('timeline', 'context: Town\n  timeline')}`,
    };
    const folder = await begun(shared);
    const before = text(folder);
    expect(before).toContain('"setting": 1');
    expect((await run(folder, ['check', '--prune-baseline', 'town.peer'])).err).toContain('0 findings are removed');
    expect(text(folder)).toBe(before);
    expect(await concise(folder)).toEqual([]);
  });

  it('takes in what is asked for, and never what is wrong with a text', async () => {
    const folder = folderOf({ ...files, 'broken.peer': resource('broken.peer') });
    const { code, out } = await run(folder, ['check', '--update-baseline', '--min-severity', 'warning', '--format', 'json']);
    expect(code).toBe(1);
    const left = (await run(folder, ['check', '--format', 'json'])).out;
    expect(checkReport(left).summary.findings).toMatchObject({ error: 7, warning: 0 });
    expect(checkReport(left).summary.findings['info']).toBeGreaterThan(0);
    expect(checkReport(out).summary.findings).toEqual({ ...checkReport(left).summary.findings });
    expect(text(folder)).not.toMatch(/misplaced-word|still-open/);
  });

  it('is told of in reports for programs, and opens no alert', async () => {
    const folder = await begun();
    const report = JSON.parse((await run(folder, ['check', '--format', 'json'])).out) as {
      files: readonly { baselined?: readonly object[] }[];
      summary: { baselined?: number };
    };
    expect(report.files.map(({ baselined = [] }) => baselined.length).reduce((sum, each) => sum + each)).toBe(report.summary.baselined);
    const sarif = await run(folder, ['check', '--format', 'sarif']);
    expect(sarif.err).toMatch(/Left out: \d\d findings in the baseline\. --accepted shows them\./);
    expect(JSON.parse(sarif.out)).toMatchObject({ runs: [{ results: [] }] });
    expect((await run(folder, ['check', '--format', 'sarif', '--accepted'])).out).toContain('"kind": "external"');
  });
});

it.each([
  ['{', 'ci/baseline.json:1:2'],
  ['<<<<<<< HEAD\n{}', 'This is no baseline: it cannot be read as JSON.'],
  ['{ "rules": {} }', 'This is no baseline: `"format": "peerspec-baseline"` and its `files` do not stand in it.'],
  ['{ "format": "peerspec-baseline", "formatVersion": 2, "files": {} }', 'This baseline is of another version of PeerSpec.'],
  ['{ "format": "peerspec-baseline", "formatVersion": 1, "files": { "a": { "b": { "c": 0 } } } }', '1 or more'],
  ['{ "format": "peerspec-baseline", "formatVersion": 1, "files": [] }', 'This should be an object'],
  [undefined, 'There is no baseline `ci/baseline.json`.'],
])('a baseline that says %j ends the run with 2', async (content, message) => {
  const folder = folderOf({ ...files, ...(content !== undefined && { [baseline]: content }) });
  const { code, out, err } = await run(folder, ['check']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
  const updated = await run(folder, ['check', '--update-baseline', '--quiet']);
  expect({ code: updated.code, isKept: content === undefined || text(folder) === content }).toEqual({
    code: content === undefined ? 0 : 2,
    isKept: true,
  });
});

it.each([
  [['--update-baseline'], '`--update-baseline` needs a baseline'],
  [['--baseline', 'list.txt'], '`--baseline list.txt` is no `.json` file.'],
  [['--baseline', 'b.json', '--update-baseline', '--prune-baseline'], 'leave `--prune-baseline` away'],
])('%j ends with 2', async (argv, message) => {
  const { code, out, err } = await run(folderOf({ 'a.peer': gaps }), ['check', ...argv]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(message) as string });
});

it('a configuration of somebody else leads to no file outside of its folder', async () => {
  const outside = folderOf({ 'secret.json': '{}' });
  for (const [path, link] of [
    ['../secret.json', false],
    ['linked.json', true],
  ] as const) {
    const folder = folderOf({ 'a.peer': gaps, 'peerspec.config.json': JSON.stringify({ baseline: path }) });
    if (link) symlinkSync(join(outside, 'secret.json'), join(folder, path));
    expect(await run(folder, ['check', '--update-baseline'])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(outside, 'secret.json'), 'utf8')).toBe('{}');
  }
});

it('the editor shows what the baseline knows one step milder, and learns of a new one', async () => {
  const folder = await begun();
  const uri = uriOf(folder, 'drafts/gaps.peer');
  const before = checkReport((await run(folder, ['check', '--no-config', '--format', 'json', 'drafts'])).out).files[0]?.findings ?? [];
  const editor = await editorHere({ folders: [folder] });
  editor.open(uri, gaps);
  await editor.until(() => editor.last(uri) !== undefined);
  const milder: Readonly<Record<string, number>> = { error: 2, warning: 3, info: 4, hint: 4 };
  const shown = () => editor.last(uri)?.diagnostics ?? [];
  const inText = (found: readonly (readonly [unknown, unknown])[]) => found.map((each) => each.join(' ')).sort();
  expect(inText(shown().map(({ code, severity }) => [code, severity]))).toEqual(
    inText(before.map(({ code, severity }) => [code, milder[severity]])),
  );
  for (const { message } of shown()) expect(message).toContain('It is in the baseline, so that no check fails by it.');
  writeFileSync(join(folder, baseline), '{ "format": "peerspec-baseline", "formatVersion": 1, "files": {} }');
  editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, baseline), type: 2 }] });
  await editor.until(() => shown().some(({ severity }) => severity === 1));
  expect(shown().some(({ message }) => message.includes('baseline'))).toBe(false);
  writeFileSync(join(folder, baseline), '{');
  editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, baseline), type: 2 }] });
  const configuration = uriOf(folder, 'peerspec.config.json');
  await editor.until(() => (editor.last(configuration)?.diagnostics.length ?? 0) > 0);
  expect(editor.last(configuration)?.diagnostics[0]?.message).toMatch(/^`ci\/baseline\.json` cannot be followed\. This is no baseline/);
});

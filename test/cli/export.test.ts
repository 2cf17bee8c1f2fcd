import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataJsonSchema } from '@peerspec/documents';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { hidden, withHostileTexts } from '../support/hostile.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const calls = `intervention Calls "Telephone calls" {
  summary: "A volunteer calls." because "it is cheap" from Jolly2012
  stage: undecided because "the board meets" owner "the board" decide-by 2027-03-01
  population Mothers { size: 70 }
  contacts {
    contact First "hello" { count: 1  length: 30 minutes  mode: telephone }
    contact Weekly { every: 1 week  for: 6 weeks  length: 10 to 20 minutes  content: "=1+1" }
  }
  outcomes {
    long-term Mood "low mood" { in: Mothers  expect: decrease from 40% to 30% }
    unintended: not-applicable because "nothing is known"
  }
}
`;

const example = readFileSync(fromRoot('examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

describe('export', () => {
  it('writes what a file says as JSON', async () => {
    const { code, out, err } = await run(folderOf({ 'calls.peer': calls }), ['export', 'calls.peer']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const data = JSON.parse(out) as { interventions: Record<string, unknown>[] };
    const { computed, shared, ...said } = data.interventions[0] ?? {};
    expect(said).toMatchSnapshot();
    expect(computed).toMatchObject({ plannedContacts: { low: 7, high: 7 } });
    expect(shared).toMatchObject({ evidence: [{ name: 'Jolly2012', builtIn: true }] });
  });

  it.each(['questions', 'contacts', 'outcomes'])('writes a table of %s that a spreadsheet opens', async (table) => {
    const { code, out } = await run(folderOf({ 'calls.peer': calls }), ['export', 'calls.peer', '-f', 'csv', '-t', table]);
    expect(code).toBe(0);
    expect(out.startsWith('\uFEFF')).toBe(true);
    expect(out.slice(1).replaceAll('\r\n', '\n')).toMatchSnapshot();
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes a file for each specification into a folder, and replaces its own alone', async () => {
    const folder = folderOf({ 'a.peer': calls, 'b.peer': calls, 'out/b.json': '{}' });
    const { code, err } = await run(folder, ['export', '.', '--out', 'out']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Written: out/a.json\npeerspec: There is something already at out/b.json. Move it away, or choose another folder with --out.\n',
    });
    expect((await run(folder, ['export', 'a.peer', '--out', 'out'])).code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'b.json']);
    expect(readFileSync(join(folder, 'out/b.json'), 'utf8')).toBe('{}');
  });

  it('writes all of them into one file, never over what it reads', async () => {
    const folder = folderOf({ 'a.peer': calls, 'b.peer': calls });
    expect(await run(folder, ['export', '.', '--out', 'all.json'])).toEqual({ code: 0, out: '', err: 'Written: all.json\n' });
    const { interventions } = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')) as { interventions: unknown[] };
    expect(interventions).toHaveLength(2);
    expect((await run(folder, ['export', '.', '--out', 'a.peer'])).code).toBe(2);
    expect(readFileSync(join(folder, 'a.peer'), 'utf8')).toBe(calls);
  });

  it('says what cannot be read, and what is missing because of errors', async () => {
    const folder = folderOf({ 'wrong.peer': 'intervention Calls {\n  stage: soon\n}\n', 'shared.peer': 'measure BSES "…"\n' });
    const wrong = await run(folder, ['export', 'wrong.peer']);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('wrong.peer has 1 error; what stands there may be missing:\n  wrong.peer:2:10: ');
    expect((await run(folder, ['export', 'gone.peer', '--out', 'x.json'])).code).toBe(2);
    expect((await run(folder, ['export', 'shared.peer'])).code).toBe(2);
    expect((await run(folder, ['export', 'wrong.peer', '--table', 'contacts'])).err).toBe(
      'peerspec: `--table` says which table is meant, and belongs to `--format csv`.\n',
    );
    expect(existsSync(join(folder, 'x.json'))).toBe(false);
  });

  it('takes no text for a formula or a command, and hides nothing in it', async () => {
    const folder = folderOf({ 'a.peer': withHostileTexts(example.replaceAll('by telephone', "=HYPERLINK('x')")) });
    const json = await run(folder, ['export', 'a.peer']);
    expect(json.out.replaceAll('\n', '')).not.toMatch(hidden);
    expect(new Ajv().validate(dataJsonSchema(), JSON.parse(json.out))).toBe(true);
    expect(JSON.stringify(JSON.parse(json.out))).toContain('\u202E');
    for (const table of ['questions', 'contacts', 'outcomes']) {
      const { out } = await run(folder, ['export', 'a.peer', '-f', 'csv', '-t', table]);
      expect(out.slice(1).replaceAll('\r\n', '')).not.toMatch(hidden);
      expect(out).not.toMatch(/(?:^|,)"?[=+\-@]/m);
    }
  });
});

/** What a portfolio comes to: `check --statistics`, `check --list-files` and `peerspec summary`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const resource = (name: string): string => readFileSync(join(import.meta.dirname, 'resources/drafts', name), 'utf8');

const planned = `use "shared/town.peer"
intervention Planned "planned" {
  stage: design
  country: UK
  context: Town
  peers Callers "callers" {
    training: undecided because "a | b" owner "=SUM(A1) <b>" decide-by 2026-12-01
    supervision: undecided because "who?"
  }
  theory { reviewed: every 6 months last 2026-02-28 }
}
`;
const files = {
  'calls.peer': resource('accepting.peer'),
  'gaps.peer': resource('many-gaps.peer'),
  'sub/planned.peer': planned,
  'sub/shared/town.peer': 'context Town "town" { setting: undecided because "x" decide-by 2027-01-31 }\n',
  'sub/other.peer': planned.replaceAll('Planned', 'Other').replace(/ {2}(?:peers|theory)[^]*$/, '}\n'),
  'old/gone.peer': resource('broken.peer'),
  'peerspec.config.json': '{ "exclude": ["old"], "rules": { "still-open": "off" } }',
};

interface Counted {
  readonly name: string;
  readonly findings: number;
}

describe('check --statistics', () => {
  it('counts by rule, section and file, the most first, and lists nothing', async () => {
    const { code, out } = await run(folderOf({ 'gaps.peer': resource('many-gaps.peer'), 'b.peer': resource('broken.peer') }), [
      'check',
      '--statistics',
      '--min-severity',
      'error',
    ]);
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "By rule
        1  error    decision-overdue
        1  error    duplicate-name
        1  error    form-unstated
        1  error    initiation-unstated
        1  error    intermediate-outcomes-none
        1  error    misplaced-word
        1  error    missing-brace
        1  error    population-undefined
        1  error    safeguarding-missing
        1  error    theory-missing
        1  error    unclosed-text
        1  error    unknown-word
        1  error    use-missing
        1  error    usual-care-missing
        1  error    wrong-answer

      By section
        7  error    What is wrong with the text of a file
        2  error    Format and contacts
        1  error    Context and usual care
        1  error    Outcomes and evaluation
        1  error    Peers and matching
        1  error    Purpose, population and reach
        1  error    The file itself and its gaps
        1  error    Theory of change

      By file
        8  error    gaps.peer
        7  error    b.peer

      2 files checked. 57 findings: 15 errors, 33 warnings, 8 infos, 1 hint.
      ",
      }
    `);
  });

  it('tells programs the same, and each sum is that of all findings', async () => {
    const folder = folderOf(files);
    const { out } = await run(folder, ['check', '--statistics', '--format', 'json']);
    const {
      rules,
      sections,
      files: byFile,
      summary,
    } = JSON.parse(out) as Readonly<Record<string, readonly Counted[]>> & {
      readonly summary: { readonly findings: Readonly<Record<string, number>> };
    };
    const sum = (counts: readonly Counted[] = []): number => counts.reduce((all, { findings }) => all + findings, 0);
    const all = Object.values(summary.findings).reduce((total, each) => total + each, 0);
    expect([sum(rules), sum(sections), sum(byFile)]).toEqual([all, all, all]);
    expect(byFile?.map(({ name }) => name)).not.toContain('old/gone.peer');
  });

  it('goes with no other format', async () =>
    expect(await run(folderOf(files), ['check', '--statistics', '--format', 'sarif'])).toMatchObject({ code: 2, out: '' }));
});

describe('check --list-files', () => {
  it('lists what would be checked, and checks nothing', async () => {
    const folder = folderOf(files);
    expect(await run(folder, ['check', '--list-files'])).toEqual({
      code: 0,
      out: 'calls.peer\ngaps.peer\nsub/other.peer\nsub/planned.peer\nsub/shared/town.peer\n',
      err: '',
    });
    expect(await run(folder, ['check', '--list-files', 'old/gone.peer', 'none.peer'])).toMatchObject({ code: 2, out: 'old/gone.peer\n' });
  });
});

describe('peerspec summary', () => {
  const summary = async (...argv: readonly string[]) => run(folderOf(files), ['summary', ...argv]);

  it('says which questions are silent most often, and what is due when', async () => {
    const { code, out, err } = await summary('sub');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/( {2}2 of 2 .*\n.*\n)(?:.*\n){30}/, '$1…\n')).toMatchInlineSnapshot(`
      "2 interventions in 2 files.

      Silent most often
        2 of 2  summary
            What is it, in a sentence or two?
      …
        2 of 2  peers.tasks
            What do they do, and what do they not do?
        2 of 2  peers.wellbeing
            Who looks after the peers?
        2 of 2  peers.reward
            Are they paid?
        2 of 2  peers.number
            How many peers are there?
        37 other questions are silent in some; --format csv has them all.

      Due
        2026-08-28  overdue  sub/planned.peer:10 (Planned)
            The next review of the theory.
        2026-12-01  sub/planned.peer:7 (Planned)
            How much training, and in what? Decides: =SUM(A1) <b>.
        2027-01-31  sub/shared/town.peer:1 (Planned)
            Where does it take place?
        1 other decision is open without a day.
      "
    `);
  });

  it('tells programs all of it', async () => {
    const { out } = await summary('--format', 'json');
    const { questions, due, ...head } = JSON.parse(out) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    expect(head).toMatchObject({ format: 'peerspec-summary', formatVersion: 1, files: 4, interventions: 4, undated: 1 });
    expect(questions?.find(({ path }) => path === 'peers.training')).toMatchObject({ silent: 2, open: 2, answered: 0 });
    const silent = questions?.map((each) => Number(each['silent'])) ?? [];
    expect(silent).toEqual(silent.toSorted((one, other) => other - one));
    expect(due?.map(({ day, overdue, file, line }) => [day, overdue, file, line])).toEqual([
      ['2026-03-01', true, 'gaps.peer', 10],
      ['2026-08-28', true, 'sub/planned.peer', 10],
      ['2026-12-01', false, 'sub/planned.peer', 7],
      ['2027-01-31', false, 'sub/shared/town.peer', 1],
    ]);
  });

  it('writes tables in which no text is a formula, and Markdown in which none is markup', async () => {
    expect((await summary('--format', 'csv', '--table', 'due', 'sub')).out.slice(1)).toMatchInlineSnapshot(`
      "day,overdue,what,question,owner,file,line,intervention
      2026-08-28,yes,review of the theory,,,sub/planned.peer,10,Planned
      2026-12-01,no,decision,"How much training, and in what?",'=SUM(A1) <b>,sub/planned.peer,7,Planned
      2027-01-31,no,decision,Where does it take place?,,sub/shared/town.peer,1,Planned
      "
    `);
    expect((await summary('--format', 'csv')).out.split('\r\n')[0]).toBe('\uFEFFpath,question,silent,open,answered');
    const { out } = await summary('--format', 'markdown', 'sub');
    expect(out.slice(out.indexOf('## Due'))).toMatchInlineSnapshot(`
      "## Due

      - **2026-08-28, overdue** sub/planned.peer:10 (Planned): The next review of the theory.
      - **2026-12-01** sub/planned.peer:7 (Planned): How much training, and in what? Decides: =SUM(A1) \\<b>.
      - **2027-01-31** sub/shared/town.peer:1 (Planned): Where does it take place?

      1 other decision is open without a day.
      "
    `);
    expect(await summary('--table', 'due')).toMatchObject({ code: 2, out: '' });
  });

  it('says where nothing is due', async () => {
    const { out } = await run(folderOf({ 'a.peer': 'intervention A "a" {}\n' }), ['summary']);
    expect(out).toMatch(/^1 intervention in 1 file\.\n/);
    expect(out).toContain('\nDue\n  Nothing has a day by which it is due.\n');
  });
});

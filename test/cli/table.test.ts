import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { hidden, withHostileTexts } from '../support/hostile.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const calls = `intervention Calls "Telephone calls" {
  source: "Author 2020"
  country: UK
  population Mothers "New mothers" { includes: "had a baby"  size: 70 }
  peers Buddies "Local mothers" { training: not-reported  number: not-checked because "the protocol may say" }
  format: one-to-one
  contacts {
    initiation: proactive
    contact First "the first call" { count: 1  mode: telephone }
    contact Later "later calls" { count: not-reported  mode: telephone, text }
  }
  context { setting: not-reported }
  theory "Trust eases talking." { mechanism Trusted "a peer is trusted" }
  outcomes { intermediate Talks "talks more"  long-term Mood "low mood"  unintended: not-applicable because "nothing known" }
  evaluation { study Trial "a trial" { design: randomised } }
  delivered { contacts-received: 6  result "at six weeks": no-change { of: Mood  interval: "0.8 to 1.2" } }
}
`;

const groups = `intervention Groups {
  format: group
  population Parents "Young parents"
  peers: undecided because "the board meets"
  contacts: not-applicable because "people drop in"
}
`;

const files = { 'calls.peer': calls, 'groups.peer': groups };

const example = readFileSync(fromRoot('examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

/** The texts of a workbook's package by their names. */
const partsOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('table', () => {
  it('has a row for each intervention, and tells apart what is missing in which way', async () => {
    const { code, out, err } = await run(folderOf(files), ['table', '.', '--format', 'csv']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.slice(1).replaceAll('\r\n', '\n')).toMatchSnapshot();
  });

  it('has the columns that are chosen, in their order, and any question as one', async () => {
    const { out } = await run(folderOf(files), ['table', '.', '--columns', 'results, peers.training,duration,intervention']);
    expect(out).toMatchSnapshot();
    const { code, err } = await run(folderOf(files), ['table', '.', '--columns', 'peers.trainin']);
    expect(code).toBe(2);
    expect(err).toContain('`--columns` does not know `peers.trainin`; did you mean `peers.training`? It takes intervention, ');
  });

  it('is a web page or a workbook by the name of its file', async () => {
    const folder = folderOf(files);
    expect(await run(folder, ['table', '.', '--out', 'a.html'])).toEqual({ code: 0, out: '', err: 'Written: a.html\n' });
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('<table class="wide">');
    vi.useFakeTimers({ now: new Date(2020, 1, 1), toFake: ['Date'] });
    await run(folder, ['table', '.', '--out', 'a.xlsx']);
    vi.setSystemTime(new Date(2024, 5, 6));
    await run(folder, ['table', '.', '--out', 'b.xlsx']);
    vi.useRealTimers();
    expect(readFileSync(join(folder, 'b.xlsx')).equals(readFileSync(join(folder, 'a.xlsx')))).toBe(true);
    const parts = partsOf(join(folder, 'a.xlsx'));
    expect(parts['xl/sharedStrings.xml']).toContain('number not checked: the protocol may say');
  });

  it('takes no text for a formula, in any format', async () => {
    const folder = folderOf({ 'a.peer': withHostileTexts(example).replaceAll('"::error::', '"=HYPERLINK(1)::error::') });
    await run(folder, ['table', 'a.peer', '--out', 'a.xlsx']);
    const { 'xl/sharedStrings.xml': texts = '', 'xl/worksheets/sheet1.xml': sheet = '' } = partsOf(join(folder, 'a.xlsx'));
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/<c [^>]*>/g)?.every((cell) => cell.includes('t="s"'))).toBe(true);
    expect(texts).toContain('=HYPERLINK(1)');
    expect(texts).not.toMatch(hidden);
    const { out } = await run(folder, ['table', 'a.peer', '--format', 'csv']);
    expect(out).toContain("'=HYPERLINK(1)");
    expect(out).not.toMatch(/(?:^|,)"?[=+\-@]/m);
    for (const format of ['markdown', 'html']) {
      const page = await run(folder, ['table', 'a.peer', '--format', format]);
      expect(page.out).not.toMatch(hidden);
      expect(page.out).not.toMatch(/^::/m);
    }
  });

  it('says in a sentence what cannot be done, and leaves nothing half-written', async () => {
    const folder = folderOf({ ...files, 'shared.peer': 'measure BSES "…"\n' });
    expect(await run(folder, ['table', '.', '--format', 'xlsx'])).toEqual({
      code: 2,
      out: '',
      err: 'peerspec: A workbook is no text. Name a file for it with --out.\n',
    });
    expect((await run(folder, ['table', 'shared.peer', '--out', 'a.csv'])).code).toBe(2);
    expect((await run(folder, ['table', '.', '--out', 'calls.peer'])).code).toBe(2);
    expect((await run(folder, ['table', '.', '--out', 'none/a.xlsx'])).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['calls.peer', 'groups.peer', 'shared.peer']);
    expect(readFileSync(join(folder, 'calls.peer'), 'utf8')).toBe(calls);
  });
});

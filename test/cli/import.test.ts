import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { problemText } from '../language/marked.ts';
import { withHostileTexts } from '../support/hostile.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const example = readFileSync(fromRoot('examples/complete/infant-feeding-one-to-one.peer'), 'utf8');

const tidier = `Item,Name,Text,Page
1,Brief name,"Buddies: help with ""feeding""",3
2,WHY,"Somebody who has been there
is trusted.",
3,What: materials,Handbook,
3,What: materials,contact cards,
5,Who provided,Local mothers; 24 hours of training,
6,How,By telephone and text message,
7,Where,not reported,
,Tailoring,"Time and place follow her wishes; */ // {",
12,How well (actual),=93%,
99,Other,"Something
else",
`;

const theory = `--A box
Less plastic waste; color=orange
 Fewer bags bought
  Shops charge for bags
  People bring "bags"; edgewidth=4
 Fewer straws
  law::A law; to=Fewerbagsbought Elsewhere

Fewer bags bought
.Fewer shopping bags made
`;

describe('import', () => {
  it('writes the same from our own data, with all texts as they were', async () => {
    for (const text of [example, withHostileTexts(example), example.replaceAll('\n', '\r\n')]) {
      const folder = folderOf({ 'a.peer': text });
      await run(folder, ['export', 'a.peer', '-o', 'a.json']);
      const imported = await run(folder, ['import', 'a.json', '-o', 'b.peer']);
      expect(imported).toEqual({ code: 0, out: '', err: 'Written: b.peer\n' });
      await run(folder, ['export', 'b.peer', '-o', 'b.json']);
      expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(readFileSync(join(folder, 'a.json'), 'utf8'));
      expect((await run(folder, ['format', '--check', 'b.peer'])).code).toBe(0);
    }
  });

  it('writes a draft from a table of TIDieR, with all that has no place as a comment', async () => {
    const folder = folderOf({ 'buddies.csv': tidier });
    const { code, out, err } = await run(folder, ['import', 'buddies.csv']);
    expect(code).toBe(1);
    expect(out).toMatchSnapshot();
    expect(err).toMatchSnapshot();
    expect((await readText(out)).problems.map(problemText)).toEqual([]);
  });

  it('reads tables as other programs write them', async () => {
    const plain = '5;Local mothers\n7;At home\n';
    const excel = '\uFEFFItem\tDescription\r\n"5. Who provided"\t"Local mothers"\r\n"Where"\tAt home\r\n';
    for (const table of [plain, excel]) {
      const { out } = await run(folderOf({ 'a.csv': table }), ['import', 'a.csv']);
      expect(out).toContain('experience: "Local mothers"');
      expect(out).toContain('setting: "At home"');
    }
  });

  it('writes a draft from a text for Theory Maker', async () => {
    const folder = folderOf({ 'bags.txt': theory });
    const { code, out, err } = await run(folder, ['import', 'bags.txt']);
    expect(code).toBe(1);
    expect(out).toMatchSnapshot();
    expect(err).toMatchSnapshot();
    expect((await readText(out)).problems.map(problemText)).toEqual([]);
    const other = await run(folder, ['import', 'bags.txt', '--indented', 'effects']);
    expect(other.out).toContain('FewerBagsBought -> ShopsChargeForBags');
  });

  it('keeps and reports what is no data of ours, and lets nothing of it out of its quotes', async () => {
    const data = {
      format: 'peerspec/1',
      interventions: [
        {
          name: 'Calls { } intervention Two',
          title: 'a" }\n\nintervention Two { // \\',
          stage: { value: 'soon' },
          summary: 5,
          population: { name: '"', size: { value: { low: -1, high: 'x' } }, priority: { value: ['', 'a\r\nb\u2028c'] } },
          contacts: { planned: [{ name: 'because', count: { value: { low: 2, high: 2, unit: 'x }' } } }, 7] },
          theory: { links: [{ from: 'A', to: 'B', effect: 'magic' }] },
          accepts: [{ because: 'x' }],
          notes: '*/\n} evil {',
        },
      ],
    };
    const { code, out, err } = await run(folderOf({ 'a.json': JSON.stringify(data) }), ['import', 'a.json']);
    expect(code).toBe(1);
    expect(out).toMatchSnapshot();
    expect(err).toMatchSnapshot();
    expect((await readText(out)).specs.map(({ name }) => name)).toEqual(['Calls-intervention-Two']);
  });

  it('changes names that cannot be typed wherever they stand, reports it, and makes no two the same', async () => {
    const event = { name: 'Baby is born', title: 'Baby is born' };
    const at = (name: string) => ({ value: { duration: { low: 1, high: 1, unit: 'week' }, relation: 'after', event: name } });
    const data = {
      format: 'peerspec/1',
      interventions: [
        {
          name: 'Calls',
          timeline: { events: [{ ...event }] },
          contacts: {
            planned: [
              { name: '1st call', title: '1st call', when: at('Baby is born') },
              { name: 'Call-2' },
              { name: 'Call 2' },
              { name: 'because', place: { value: 'because' } },
            ],
          },
          theory: {
            mechanisms: [{ name: 'Trust' }],
            links: ['1st call', 'Call-2', 'Call 2', 'because'].map((from) => ({ from, to: 'Trust', effect: 'leads-to' })),
          },
        },
      ],
    };
    const { code, out, err } = await run(folderOf({ 'a.json': JSON.stringify(data) }), ['import', 'a.json']);
    expect({ code, err }).toMatchSnapshot();
    expect(out).toMatchSnapshot();
    expect((await readText(out)).problems.map(problemText)).toEqual([]);
  });

  it('reads what is handed over, where it is said what that is', async () => {
    const folder = folderOf({ 'a.peer': example, 'out/.keep': '' });
    const { out: data } = await run(folder, ['export', 'a.peer']);
    const handed = () => ({
      stdin: (async function* () {
        yield await Promise.resolve(Buffer.from(data));
      })(),
    });
    expect((await run(folder, ['import', '-'], handed())).err).toContain('Its name does not tell what this file is.');
    const onScreen = await run(folder, ['import', '-', '--from', 'json'], handed());
    expect(onScreen).toMatchObject({ code: 0, err: '' });
    expect(onScreen.out).toContain('imported by PeerSpec from standard input');
    expect((await run(folder, ['import', '-', '--from', 'json', '-o', 'out'], handed())).err).toBe('Written: out/FeedingFriends.peer\n');
  });

  it('says of a folder what to name instead', async () => {
    const { code, err } = await run(folderOf({ 'drafts/a.json': '{}' }), ['import', 'drafts']);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('drafts\n  This is a folder.\n  Name the files in it') as string,
    });
  });

  it('goes on with the others where a file cannot be imported', async () => {
    const folder = folderOf({
      'a.csv': 'Item,Text\n1,"Calls"\n',
      'b.csv': 'Study,Year\n',
      'c.csv': 'Item,Text\n1,"Visits"\n',
      'out/.keep': '',
    });
    const { code, err } = await run(folder, ['import', 'a.csv', 'b.csv', 'c.csv', '-o', 'out']);
    expect(code).toBe(2);
    expect(err).toContain('b.csv\n  This table has no columns');
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['.keep', 'a.peer', 'c.peer']);
  });

  it('reads a table as Excel writes it: with a mark in front, quotation marks and semicolons', async () => {
    const { code, out } = await run(folderOf({ 'a.csv': '\uFEFF"Item";"Description"\r\n"1";"Calls; and visits"\r\n' }), [
      'import',
      'a.csv',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('"Calls; and visits"');
  });

  it('tells of a quotation mark that nothing closes: the rows behind it are in its cell', async () => {
    const { code, out, err } = await run(folderOf({ 'a.csv': 'Item,Text\n1,"Calls\n2,"Why"\n' }), ['import', 'a.csv']);
    expect(code).toBe(1);
    expect(err).toContain('a.csv:2: A quotation mark in this row is not closed');
    expect(out).toContain('2,');
  });

  it('never writes over a file that is there, and all drafts or none', async () => {
    const folder = folderOf({ 'a.peer': 'intervention One {\n}\n\nintervention Two {\n}\n', 'out/Two.peer': '' });
    await run(folder, ['export', 'a.peer', '-o', 'a.json']);
    expect(await run(folder, ['import', 'a.json', '-o', 'out'])).toEqual({
      code: 2,
      out: '',
      err: 'peerspec: There is something already at out/Two.peer, and a draft replaces nothing. Choose another place with --out.\n',
    });
    expect((await run(folder, ['import', 'a.json', '-o', 'b.peer'])).err).toBe(
      'peerspec: These are 2 drafts, and `--out b.peer` is one file. Name a folder that is there.\n',
    );
    expect(readdirSync(join(folder, 'out'))).toEqual(['Two.peer']);
  });

  it.each([
    ['a.json', 'no JSON', 'This is not JSON.'],
    ['a.json', '[]', 'This JSON is no data of PeerSpec'],
    ['a.json', '{"format":"peerspec/9","interventions":[{}]}', 'This data is of another version, peerspec/9'],
    ['a.json', '{"format":"peerspec/1","interventions":{}}', 'no list of `interventions`'],
    ['a.csv', 'Study,Year\nA,2012\n', 'no columns for the items of TIDieR'],
    ['a.csv', 'Item,Text\n99,"x"\n', 'No row of this table'],
    ['a.txt', '\n\n', 'There is no variable in this text.'],
    ['a.docx', 'x', 'Its name does not tell what this file is.'],
    ['a.csv', '\0\u0001', 'it is not a text file'],
    ['a.json', 'x'.repeat(6_000_000), 'it is too large'],
  ])('says in a sentence why %s with %o is not imported', async (file, content, message) => {
    const folder = folderOf({ [file]: content });
    const { code, out, err } = await run(folder, ['import', file, '--out', 'b.peer']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
    expect(readdirSync(folder)).toEqual([file]);
  });
});

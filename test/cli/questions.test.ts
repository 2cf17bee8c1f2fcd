import { join } from 'node:path';
import { standards } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { standardNames } from '../../packages/cli/src/questions/choices.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const gaps = `intervention A "a" {
  summary: "A service."
  topic: undecided because "two themes are discussed" owner "the board" decide-by 2027-03-01
  stage: unknown because "nobody knows"
  peers { reward: not-applicable because "there are no costs" }
}
`;

const ask = (files: Record<string, string>, ...argv: readonly string[]) => run(folderOf(files), ['questions', ...argv]);

describe('questions', () => {
  it('says of each question whether it is answered, open or silent, and with what words it was left open', async () => {
    const { code, out } = await ask({ 'a.peer': gaps }, 'a.peer');
    expect(code).toBe(0);
    expect(out).toContain('  answered  What is it, in a sentence or two?\n');
    expect(out).toContain(
      '  open      Which emotional, social or health issue is it about?\n            undecided, the board, by 2027-03-01: two themes are discussed\n',
    );
    expect(out).toContain('  silent    Where will it run?\n');
    expect(out).toContain('  answered  Are they paid?\n            not-applicable: there are no costs\n');
  });

  it('puts first what most checks wait for, with an example to type', async () => {
    const { out } = await ask({ 'a.peer': gaps }, 'a.peer');
    const counts = [...out.matchAll(/(\d+) checks? waits?/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it('counts at the end, and gives no score', async () => {
    const { out } = await ask({ 'a.peer': gaps }, 'a.peer');
    expect(out).toMatch(/\n2 questions answered, 2 openly left open \(1 undecided, 1 unknown\), \d+ silent\.\n$/);
    expect(out).not.toMatch(/%|score|complete/i);
  });

  it('asks each intervention of a file', async () => {
    const { out } = await ask({ 'a.peer': `${gaps}\n${gaps.replace('intervention A', 'intervention B')}` }, 'a.peer');
    expect(out).toMatch(/^A: a\n/);
    expect(out).toMatch(/\nB: a\n/);
  });

  it('counts no answer that cannot be understood, and says that something is written there', async () => {
    const { out, err } = await ask({ 'a.peer': 'intervention A "a" {\n  topic: "sleep"\n  stage: design\n}\n' }, 'a.peer');
    expect(err).toContain('a.peer:2:10: This is not an answer to `topic`');
    expect(out).toContain(
      '  silent    Which emotional, social or health issue is it about?\n            something is written, but not so that it can be understood\n',
    );
    expect(out).toMatch(/\n1 question answered, /);
  });

  it.each([
    ['a question', 'usual-care: "a midwife"', 'What would people get anyway?'],
    ['a declaration', 'contact Call "calls" { count: 4 }', 'When, how, how often and for how long?'],
  ])('says that something is written on %s that stands where it does not belong', async (_what, line, question) => {
    const { out, err } = await ask({ 'a.peer': gaps.replace('summary', `${line}\n  summary`) }, 'a.peer');
    expect(err).toContain('it belongs in');
    expect(out).toContain(`  silent    ${question}\n            something is written, but not so that it can be understood\n`);
  });

  it('names what is misspelt, because it counts as silent', async () => {
    const { code, err } = await ask({ 'a.peer': gaps.replace('summary', 'sumary') }, 'a.peer');
    expect(code).toBe(0);
    expect(err).toContain('a.peer:2:3: `sumary` is not something `intervention` can hold; did you mean `summary`?\n');
  });

  it.each([
    ['gone.peer', 'There is no file or folder called `gone.peer` here.'],
    ['binary.peer', 'This file cannot be read: it is not a text file.'],
    ['shared.peer', 'There is no intervention in this file, so there are no questions to ask.'],
  ])('cannot be asked of %s: exit code 2', async (path, message) => {
    const { code, out, err } = await ask({ 'binary.peer': '\0', 'shared.peer': 'measure Scale "a scale"\n' }, path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(message);
  });

  it('shows the author’s words as text', async () => {
    const { out } = await ask({ 'a.peer': gaps.replace('two themes', '\u001B[31mtwo') }, 'a.peer');
    expect(out).toContain('<U+001B>[31mtwo');
    expect(out).not.toContain('\u001B');
  });
});

describe('questions --standard', () => {
  const example = join(import.meta.dirname, '../../examples/complete');

  it('shows the items of a standard, each answered, open, silent or not asked here, with the questions that are missing', async () => {
    const { code, out, err } = await run(example, ['questions', 'infant-feeding-one-to-one.peer', '--standard', 'tidier']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  it('is honest about items that nothing in the language asks for, and about those that are left out', async () => {
    const { out } = await ask({ 'a.peer': gaps }, 'a.peer', '--standard', 'credeci');
    expect(out).toMatch(/\n {2}not asked here {3}5 {2}A pilot, and what it changed\n/);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Items 9 to 13 are not listed: what they ask for has not been checked against the publication.',
    );
  });

  it('says with what words a question was left open, as text', async () => {
    const open = gaps.replace('summary: "A service."', 'aims: undecided because "\u001B[31mtwo drafts"');
    const { out } = await ask({ 'a.peer': open }, 'a.peer', '--standard', 'tidier');
    expect(out.replace(/\s+/g, ' ')).toContain(
      ' open 2 Why: the reason, theory or goal behind the essential parts open: What is it for? (aims) undecided: <U+001B>[31mtwo drafts ',
    );
    expect(out).not.toContain('\u001B');
  });

  it('gives no score', async () => {
    for (const name of standardNames)
      expect((await ask({ 'a.peer': gaps }, 'a.peer', '--standard', name)).out).not.toMatch(/%|score|\d of \d/i);
  });

  it('knows every standard of the vocabulary', () => {
    expect(standardNames).toEqual(Object.keys(standards));
  });

  it.each([
    ['tider', '--standard does not know `tider`; did you mean `tidier`? It takes tidier, tidier-php, credeci, guided, rameses.'],
    ['strobe', '--standard does not know `strobe`. It takes tidier, tidier-php, credeci, guided, rameses.'],
  ])('does not know %s: exit code 2', async (name, message) => {
    const { code, out, err } = await ask({ 'a.peer': gaps }, 'a.peer', '--standard', name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`peerspec: ${message}\npeerspec questions --help shows what there is.\n`);
  });
});

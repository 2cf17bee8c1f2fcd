/** A gap is told where it stands, and again among what is open. */
import type { GapKind, SectionRow } from '@peerspec/language';
import { gapWords, sections } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { documentOf, documentOfAnything } from './reading.ts';
import { body, flaws, shownText } from './structure.ts';
import { everythingFilled } from './vocabulary-text.ts';

const kinds: readonly GapKind[] = ['undecided', 'unknown', 'not-reported', 'not-checked', 'not-applicable'];

test('all kinds of gap are tried', () => expect(Object.keys(gapWords).toSorted()).toEqual([...kinds].toSorted()));

describe.each(kinds)('where every answer is %s', async (gap) => {
  const { text, filled } = everythingFilled({ gap });
  const document = await documentOfAnything(text);
  const told = shownText(body(document));
  const open = shownText(document.slice(body(document).length));

  test('the document is of good form', () => expect(flaws(document)).toEqual({}));

  // What cites evidence, measures and risks is a gap as well, so nothing of the kind is told.
  const answers = filled.filter(({ path }) => !/^(?:measure|evidence|finding)\./.test(path));

  test.each(answers)('$path is told where it stands', ({ marks: [mark = ''] }) => expect(told).toContain(mark));

  if (gap === 'undecided' || gap === 'unknown') {
    test.each(answers)('$path is told among what is open', ({ marks: [mark = ''] }) => expect(open).toContain(mark));
  }
  if (gap === 'not-reported') {
    test('the questions are listed as not reported', () =>
      expect(open).toContain('The publication does not say: Purpose and need: What is it, in a sentence or two?'));
  }
  if (gap === 'not-applicable') {
    test('nothing is listed as open: that it does not apply is an answer', () => {
      for (const {
        marks: [mark = ''],
      } of answers)
        expect(open).not.toContain(mark);
    });
  }
});

describe.each(kinds)('where every section is %s', (gap) => {
  const reason = gap === 'not-reported' ? '' : ' because "we said so"';
  const words = Object.keys(sections);

  test('each is told once, in one sentence', async () => {
    const document = await documentOf(`intervention A { ${words.map((word) => `${word}: ${gap}${reason}`).join('\n')} }`);
    expect(flaws(document)).toEqual({});
    for (const { heading } of Object.values(sections as Readonly<Record<string, SectionRow>>))
      expect(document).toContain(` ${heading}\n\n`);
    await expect(document).toMatchFileSnapshot(`snapshots/sections-${gap}.md`);
  });
});

test('whole declarations can be open', async () => {
  const document = await documentOf(`intervention A {
    contacts { contact First "the first call": undecided because "nobody knows the ward" owner "the ward" decide-by 2027-02-28 }
    outcomes { unintended: unknown because "nobody has looked" }
    implementation { risk: not-applicable because "nothing is delivered yet" }
    evaluation { study Later "a trial": undecided because "no money" }
  }`);
  expect(flaws(document)).toEqual({});
  await expect(document).toMatchFileSnapshot('snapshots/open-declarations.md');
});

test('decisions are sorted by day, and those whose day has passed say so', async () => {
  const document = await documentOf(`intervention A {
    population P { need: undecided because "a" decide-by 2027-03-01  size: undecided because "b"  reach: undecided because "c" owner "NCT" decide-by 2026-10-01 }
  }`);
  const rows = document.split('\n').filter((line) => /^\| (?:Need|Number eligible|Reach) /.test(line));
  expect(rows.map((row) => row.split('|').map((cell) => cell.trim()))).toEqual([
    ['', 'Reach', 'Who it is for', 'c', 'NCT', '1 October 2026 (this day has passed)', ''],
    ['', 'Need', 'Purpose and need', 'a', 'nobody named', '1 March 2027', ''],
    ['', 'Number eligible', 'Who it is for', 'b', 'nobody named', 'no date set', ''],
  ]);
});

test('gaps in the evidence and measures that are used are open as well', async () => {
  const document = await documentOf(`intervention A {
    aims: "x" from Study
    outcomes { long-term O "o" { measure: Scale at 2 weeks } }
  }
  evidence Study "a study" { countries: unknown because "the authors do not say where" }
  measure Scale "a scale" { range: unknown because "we have lost the manual" }`);
  const open = document.slice(body(document).length);
  expect(open).toContain('the authors do not say where');
  expect(open).toContain('we have lost the manual');
});

describe('what is open in evidence that is cited', () => {
  const open = async (name: string, own = ''): Promise<string> => {
    const document = await documentOf(`${own}\nintervention Company { aims: "company" from ${name} }`);
    return document.slice(document.lastIndexOf('Still open'));
  };

  test('is open where the author has written about it', async () => {
    const own = 'evidence Meetings "what meetings do" { kind: local-data  citation: "own"  form: unknown because "nobody said" }';
    expect(await open('Meetings', own)).toContain('nobody said');
  });

  test('is no question of the author where the library leaves it open', async () => {
    expect(await open('Kelly2020')).not.toContain('are judged together');
  });
});

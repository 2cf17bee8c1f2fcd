/** How things are called in a document: by a title that says something, on one line; else by their name. */
import { specification, theoryDiagram, theoryPicture } from '@peerspec/documents';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { buildCommand, hidden, withHostileTexts } from '../support/hostile.ts';
import { documentOf, peerFiles, specOfAnything, today } from './reading.ts';
import { flaws } from './structure.ts';

const withTitle = (title: string): string => `intervention Friends "${title}" {
  population Mothers "${title}" { }
  peers Buddies "${title}" { }
  contacts { contact FirstCall "${title}" { count: 1 }  contact Visit "${title}" { } }
  activities { activity Talks "${title}" { } }
  theory "t" { mechanism SafeToSay "${title}" { }  assumption Answers "${title}"  FirstCall -> SafeToSay -> Confidence assuming Answers }
  outcomes { intermediate Confidence "${title}" { } }
}`;

describe('an empty title', () => {
  test.each(['', ' ', '\u00A0', '\u200B', '\u2060\uFE0F', '\u202E\u0007'])('%j gives way to the name', async (title) => {
    const spec = await specOfAnything(withTitle(title));
    const document = specification(spec, { today });
    expect(document).toMatch(/^# Friends\n/);
    expect(document).toContain('“First call” leads to the mechanism “Safe to say”, which leads to the outcome “Confidence”.');
    expect(document).not.toMatch(/“\s*”|^#+ *$/m);
    expect(theoryDiagram(spec)).toContain('n1["First call"]');
    expect(theoryDiagram(spec)).not.toMatch(/"\s*"/);
    const { title: heading, nodes } = theoryPicture(spec);
    expect([heading, ...nodes.map((node) => node.title)]).toEqual(['Friends', 'First call', 'Safe to say', 'Confidence', 'Visit', 'Talks']);
  });

  test('of something without a name gives way to what it is', async () => {
    const document = specification(await specOfAnything('intervention "" { contacts { contact "" { } contact A { count: 1 } } }'), {
      today,
    });
    expect(document).toMatch(/^# intervention\n/);
    expect(document).not.toContain('“”');
  });
});

test('a title stays on its line, whatever stands in it', async () => {
  const document = await documentOf(withTitle('alpha\n\n  beta\u2029gamma\r\n\r\ndelta\u000B epsilon'));
  expect(document).toMatch(/^# alpha beta gamma delta epsilon\n/);
  expect(document).toContain('Alpha beta gamma delta epsilon (in this document: “Mothers”)');
  expect(document).toContain('Alpha beta gamma delta epsilon (in this document: “Buddies”)');
  expect(document).not.toMatch(/[aA]lpha(?! beta gamma delta epsilon)/);
});

test('what a theory claims is no title, and keeps its paragraphs', async () => {
  expect(await documentOf('intervention A { theory "one\n\ntwo" { } }')).toMatch(/^one\n\ntwo$/m);
});

test('joiners stay, without which words and families fall apart', async () => {
  const document = await documentOf('intervention A "نمی‌خواهم क्‍ष 👩‍👩‍👧" { summary: "می‌روم" }');
  expect(document).toContain('# نمی‌خواهم क्‍ष 👩‍👩‍👧');
  expect(document).toContain('می‌روم');
});

test.each(peerFiles('examples/complete'))('nothing hidden in any text of %s reaches its document', async (path) => {
  const spec = await specOfAnything(withHostileTexts(readFileSync(fromRoot(path), 'utf8')));
  const document = specification(spec, { today });
  expect(document).toContain('::stop-commands::x');
  for (const text of [document, theoryDiagram(spec), JSON.stringify(theoryPicture(spec))]) expect(hidden.exec(text)?.[0]).toBeUndefined();
  for (const text of [document, theoryDiagram(spec)]) expect(buildCommand.exec(text)?.[0]).toBeUndefined();
  const { slip: _, ...others } = flaws(document);
  expect(others).toEqual({});
});

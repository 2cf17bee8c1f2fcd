/** Whatever an author writes reaches the reader: every text and every reason is marked, and each mark is looked for. */
import { readFileSync } from 'node:fs';
import { specification } from '@peerspec/documents';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';
import { documentOf, documentOfAnything, peerFiles, readChanged, today } from './reading.ts';
import { everythingFilled } from './vocabulary-text.ts';

/** Every text between quotation marks, with a mark of its own at its end; not those of comments and of `use`. */
const marked = (text: string): { readonly text: string; readonly marks: readonly string[] } => {
  const marks: string[] = [];
  const result = text.replaceAll(/\/\/[^\n]*|\buse\s+"[^"]*"|"(?:[^"\\]|\\.)*"/g, (found) => {
    if (!found.startsWith('"')) return found;
    const mark = `mark${String(marks.length)}end`;
    marks.push(mark);
    return `${found.slice(0, -1)} ${mark}"`;
  });
  return { text: result, marks };
};

const files = peerFiles('examples').filter((file) => /^intervention /m.test(readFileSync(fromRoot(file), 'utf8')));

describe.each(files)('of %s', (file) => {
  test('nothing is lost', async () => {
    const { text, marks } = marked(readFileSync(fromRoot(file), 'utf8'));
    const { specs } = await readChanged(file, text);
    const document = specs.map((spec) => specification(spec, { today })).join('\n');
    expect(marks.length).toBeGreaterThan(10);
    expect(
      marks
        .filter((mark) => !document.includes(mark))
        .map((mark) =>
          text
            .split('\n')
            .find((line) => line.includes(mark))
            ?.trim(),
        ),
    ).toEqual([]);
  });
});

describe('where every answer has a reason', async () => {
  const { text, filled } = everythingFilled({ reasons: true });
  const document = await documentOfAnything(text);

  test.each(filled.filter(({ marks: [mark] }) => mark?.startsWith('why')))('that of $path is told', ({ marks: [mark = ''] }) =>
    expect(document).toContain(mark),
  );
});

test('the reasons of what stands at the head are told there', async () => {
  const document = await documentOf(`intervention A {
    topic: infant-feeding because "reason1"  country: UK because "reason2"  stage: design because "reason3" from Talks
    commissioner: "a board" because "reason4"  provider: "a charity" because "reason5"  authors: "we" because "reason6"
  }
  evidence Talks "talks with mothers" { kind: qualitative-study }`);
  const head = document.slice(0, document.indexOf('## Contents'));
  for (const number of [1, 2, 3, 4, 5, 6]) expect(head).toContain(`reason: reason${String(number)}`);
  expect(head).toContain('evidence: talks with mothers (E1)');
});

test.each(['population P', 'peers P', 'delivered', 'adaptation', 'theory'])(
  'the title of %s stays where all of it is open',
  async (section) => {
    const document = await documentOf(`intervention A { ${section} "a title of its own": undecided because "too early" }`);
    expect(document).toContain('a title of its own');
  },
);

test('a line break of Windows is one line break', async () => {
  const text = 'intervention A {\n  summary: "Women with a baby\n    walk together."\n  aims: "one\n    aim"\n}';
  expect(await documentOf(text.replaceAll('\n', '\r\n'))).toBe(await documentOf(text));
});

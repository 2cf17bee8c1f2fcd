import { specification, theoryDiagram } from '@peerspec/documents';
import { readText } from '@peerspec/language';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';
import { describe, expect, test } from 'vitest';
import { documentOf, readFile, today } from './reading.ts';
import { flaws, parsed, shownText } from './structure.ts';

// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Kinds of node that a document is made of. Anything else came out of an author's text. */
const ownKinds = [
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
];

/** GitHub and others make links of addresses wherever they stand. They show where they lead, so nobody is misled. */
const isBareAddress = (node: Nodes): boolean => {
  if (node.type !== 'link' || !/^(?:https?:\/\/|mailto:)/.test(node.url)) return false;
  const text = toString(node);
  return [text, `http://${text}`, `mailto:${text}`].includes(node.url);
};

const foreignNodes = (document: string): readonly string[] => {
  const found: string[] = [];
  const root = parsed(document);
  // The only list with numbers of ours.
  const contents = root.children.findIndex((block) => block.type === 'heading' && toString(block) === 'Contents') + 1;
  visit(root, (node) => {
    if (isBareAddress(node) || (contents > 0 && node === root.children[contents])) return;
    if (
      !ownKinds.includes(node.type) ||
      (node.type === 'listItem' && typeof node.checked === 'boolean') ||
      (node.type === 'list' && node.ordered === true)
    )
      found.push(node.type);
  });
  return found;
};

describe('text that could be taken for something else', async () => {
  const { specs, problems } = await readFile('test/documents/resources/nasty.peer');
  const [spec] = specs;
  if (!spec) throw new Error('The file has no intervention.');
  const document = specification(spec, { today });
  const shown = shownText(document);

  test('is read without problems', () => expect(problems).toEqual([]));

  test('makes a document of good form', () => {
    const { slip, ...others } = flaws(document);
    expect(others).toEqual({});
    // The author's own line about `undefined`, in each of the places where it stands.
    expect(slip?.every((line) => line.includes('null undefined NaN'))).toBe(true);
  });

  test('makes nothing but text: no hidden link, no picture, no HTML, no code', () => expect(foreignNodes(document)).toEqual([]));

  const aims = spec.aims.state === 'given' ? spec.aims.value.map(({ value }) => value) : [];
  test.each(aims)('comes out as it went in: %s', (text) => {
    // Once as an aim, as a contact's title and content, as a mechanism (three times), as a risk (twice).
    expect(shown.split(oneLine(text)).length - 1).toBeGreaterThanOrEqual(8);
  });

  test('stays a paragraph where it was one', () => {
    const paragraphs: string[] = [];
    visit(parsed(document), (node) => {
      if (node.type === 'paragraph') paragraphs.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
    });
    expect(paragraphs).toContain('# second paragraph');
    expect(paragraphs).toContain('- third | paragraph');
  });

  test('reads as it did', () => expect(document).toMatchFileSnapshot('snapshots/nasty.md'));

  test('cannot break out of the diagram', () => {
    const lines = theoryDiagram(spec).split('\n');
    const node = /^ {2}n\d+[[(>/]{1,2}"[^"`<>&\\;%$*_]*(?:#\d+;[^"`<>&\\;%$*_]*)*"[\])/]{1,2}:::[a-z]+$/;
    const arrow = /^ {2}n\d+ --> n\d+$/;
    const style = /^ {2}classDef [a-z]+ [a-z0-9#:,-]+$/;
    expect(lines.filter((line) => !node.test(line) && !arrow.test(line) && !style.test(line))).toEqual([
      'flowchart TD',
      '  accTitle: How it is meant to work',
    ]);
  });
});

test('characters that cannot be printed, and those that turn text around, are left out', async () => {
  const document = await documentOf('intervention A { summary: "one\u0000\u0007\u001b[31m two\u202Eeerht\u2066 four\u2028five\uFEFF" }');
  expect(document).toContain('\none\\[31m twoeerht four five\n');
  // eslint-disable-next-line no-control-regex
  expect(document).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/);
});

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(/["“”„]/g, '\\"');

/** Pieces that mean something to Markdown, HTML or Mermaid, mixed with letters of several scripts. */
const pieces = fc.oneof(
  fc.constantFrom(
    '#',
    '-',
    '*',
    '_',
    '`',
    '```',
    '|',
    '<',
    '>',
    '&',
    '&amp;',
    '[',
    ']',
    '(',
    ')',
    '!',
    '~',
    '$',
    '\\',
    ':',
    '//',
    'http',
    'www.',
    '@',
    '.',
    '1.',
    '+',
    '=',
    '---',
    ';',
    '%%',
    '{',
    '}',
  ),
  fc.constantFrom('word', 'end', 'ŵ', '漢字', 'é', 'اردو', '👩‍👧', ' ', ' ', ' ', '\n', '\n\n', '\t'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

/** Texts that say something, once what cannot be printed is gone: signs alone are no answer. */
const texts = fc
  .array(pieces, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(oneLine(text.replaceAll(unprintable, ''))));

test('any text comes out as it went in', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 6, maxLength: 6 }), async (written) => {
      const { specs } = await readText(`intervention A "x" {
        aims: ${written.map((text) => `"${escaped(text)}"`).join(', ')} because "${escaped(written[0] ?? '')}"
        implementation { ${written.map((text, index) => `risk R${String(index)} "${escaped(text)}" handled-by "${escaped(text)}"`).join('\n')} }
      }`);
      const [spec] = specs;
      const aims = spec?.aims.state === 'given' ? spec.aims.value.map(({ value }) => oneLine(value.replaceAll(unprintable, ''))) : [];
      expect(aims).toHaveLength(written.length);
      if (!spec) return;
      const document = specification(spec, { today });
      const { slip, ...others } = flaws(document);
      expect(slip === undefined || /null|undefined|NaN|Infinity|\(\)|:/.test(written.join(''))).toBe(true);
      expect(others).toEqual({});
      expect(foreignNodes(document)).toEqual([]);
      const shown = oneLine(shownText(document));
      for (const aim of aims) expect(shown.split(aim).length - 1).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 25, seed: 20261123 },
  );
});

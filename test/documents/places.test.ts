/** Every block of a document knows the place that it tells of, and questions are asked where nothing is written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Range, Spec } from '@peerspec/language';
import { questions } from '@peerspec/language';
import { libraryFile } from '@peerspec/language/internal';
import { libraryText } from '@peerspec/language/library-text';
import { coverageOf } from '@peerspec/rules';
import type { Block, Annotation } from '@peerspec/documents';
import { specificationBlocks } from '@peerspec/documents';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { forReaders } from '../../packages/documents/src/markdown/for-readers.ts';
import { peerFiles, readFile, specOfAnything, today } from './reading.ts';
import { visit } from './visit.ts';

const files = peerFiles('examples');

const specs: readonly Spec[] = (await Promise.all(files.map(readFile))).flatMap((reading) => reading.specs);

const named = specs.map((spec) => [spec.name ?? '', spec] as const);

const linesOf = (file: string): readonly string[] =>
  (file === libraryFile ? libraryText : readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')).split('\n');

const toldOf = (node: Nodes): Annotation => node.data?.annotation ?? {};

const nodesOf = (blocks: readonly Block[]): readonly Nodes[] => {
  const found: Nodes[] = [];
  visit({ type: 'root', children: [...blocks] }, (node) => found.push(node));
  return found.slice(1);
};

const asks = (blocks: readonly Block[]): readonly string[] => nodesOf(blocks).flatMap((node) => toldOf(node).asks ?? []);

/** Words by their beginnings: "include" and "included" are one, and a name is several. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.replaceAll(/(?<=\d),(?=\d)/g, '').match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? []).map((word) => word.toLowerCase().slice(0, 4)),
  );

/** The text of a block without that of the lists in it, which have places of their own; a mere term takes them along. */
const ownText = (node: Nodes): string => {
  if (node.type !== 'listItem' && node.type !== 'tableRow') return toString(node);
  const parts = node.children.map((child) => ({ text: toString(child), isInner: child.type === 'list' }));
  const own = parts.filter(({ isInner }) => !isInner).map(({ text }) => text);
  return own.join(' ').endsWith(':') || own.join('').trim().endsWith(':') ? parts.map(({ text }) => text).join(' ') : own.join(' ');
};

/** What is written at a place, each name with what it stands for. */
const textAt = ({ start, end, file }: Range, spec: Spec): string => {
  const lines = linesOf(file ?? spec.file)
    .slice(start.line, end.line + 1)
    .join('\n');
  const names = new Set(lines.match(/[\p{L}\p{N}]+/gu));
  const titles = [...spec.declared, ...spec.shared.evidence].filter(({ name }) => names.has(name ?? '')).map(({ title }) => title);
  return [lines, ...titles].join('\n');
};

const designQuestions: ReadonlySet<string> = new Set(questions.map(({ row }) => row.question));

/** Sentences of ours about a whole part: they stand at the place of the part. */
const isOurs = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  (/^(?:(?:First move|Level|Relies on): “|How often this|Specification of|Numbers and times|Of |None|This |In these|Each source|Nothing|No |As for|By its|More is said|The publication|From the first|How to read)/.test(
    toString(node),
  ) ||
    node.children.every(({ type }) => type === 'emphasis'));

describe.each(named)('the document of %s', (_, spec) => {
  const blocks = specificationBlocks(spec, { today });
  const nodes = nodesOf(blocks);

  test('has a place for every block, line of a list and row of a table', () => {
    const lost = nodes.filter((node) => {
      if (blocks.includes(node as Block)) return toldOf(node).at === undefined;
      return false;
    });
    const items = nodes.filter(({ type }) => type === 'listItem').filter((node) => toldOf(node).at === undefined);
    expect([...lost, ...items].map((node) => toString(node))).toEqual([]);
    const rows = nodes
      .flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []))
      .filter((row) => toldOf(row).at === undefined);
    expect(rows.map((row) => toString(row)).filter((text) => !text.startsWith('Total'))).toEqual([]);
  });

  test('names no place that is not there', () => {
    const wrong = nodes.flatMap((node) => {
      const { at } = toldOf(node);
      if (!at) return [];
      const lines = linesOf(at.file ?? spec.file);
      const isThere = ({ line, character }: Range['start']): boolean => character <= (lines[line]?.length ?? -1);
      return isThere(at.start) && isThere(at.end) ? [] : [{ at, text: toString(node) }];
    });
    expect(wrong).toEqual([]);
  });

  test('says at each place what stands there', () => {
    const end = blocks.findIndex((block) => block.type === 'heading' && / Still open$/.test(toString(block)));
    const contents = blocks.findIndex((block) => block.type === 'heading' && toString(block) === 'Contents');
    const told = blocks.slice(0, end).filter((_, index) => index !== contents + 1);
    const strange = nodesOf(told).flatMap((node) => {
      const { at, state } = toldOf(node);
      if (!at || state === 'silent' || !['listItem', 'tableRow', 'paragraph'].includes(node.type) || isOurs(node)) return [];
      const said = ownText(node);
      if (/^Drawn up (?:on|from)/.test(said) || designQuestions.has(said)) return [];
      const written = wordsOf(textAt(at, spec));
      return [...wordsOf(said)].some((word) => written.has(word)) ? [] : [{ said, written: textAt(at, spec) }];
    });
    expect(strange).toEqual([]);
  });
});

const sparse = [
  'intervention Empty { }',
  'intervention A { format: group theory "t" { mechanism M { } } outcomes { long-term O { } } contacts { contact C { } } }',
];

describe('what nothing is written on', () => {
  test.each(named)('is asked in %s where its answer would stand, each question once', (_, spec) => {
    const silent = coverageOf(spec).sections.flatMap(({ questions }) => questions.filter(({ status }) => status === 'silent'));
    const asked = asks(specificationBlocks(spec, { today }));
    expect(silent.map(({ question }) => question).filter((question) => asked.filter((each) => each === question).length !== 1)).toEqual([]);
  });

  test.each(sparse)('is asked in %s', async (text) => {
    const spec = await specOfAnything(text);
    const silent = coverageOf(spec).sections.flatMap(({ questions }) => questions.filter(({ status }) => status === 'silent'));
    const asked = asks(specificationBlocks(spec, { today }));
    expect(silent.length).toBeGreaterThan(20);
    expect(silent.map(({ question }) => question).filter((question) => !asked.includes(question))).toEqual([]);
  });

  test('is nothing that a reader gets', async () => {
    for (const spec of [...specs, ...(await Promise.all(sparse.map(specOfAnything)))]) {
      const read = forReaders(specificationBlocks(spec, { today }));
      const states = nodesOf(read).filter((node) => toldOf(node).state === 'silent' && toString(node) !== '');
      expect(states.map((node) => toString(node))).toEqual([]);
    }
  });

  test('leaves the numbers of the parts as they are', async () => {
    const numbers = async (text: string): Promise<readonly string[]> =>
      forReaders(specificationBlocks(await specOfAnything(text), { today })).flatMap((node) =>
        node.type === 'heading' && node.depth === 2 ? [toString(node)] : [],
      );
    expect(await numbers('intervention A { }')).toEqual(await numbers('intervention B { summary: "s" population P { size: 3 } }'));
  });
});

test('what is openly left open is marked where it stands', () => {
  const unmarked = specs.flatMap((spec) => {
    const marked = nodesOf(specificationBlocks(spec, { today })).flatMap((node) => (toldOf(node).state === 'gap' ? [toldOf(node).at] : []));
    const open = spec.open.filter(({ gap }) => gap.gap !== 'not-applicable');
    return open.filter(({ gap }) => !marked.some((at) => JSON.stringify(at) === JSON.stringify(gap.at))).map(({ path }) => path);
  });
  expect(unmarked).toEqual([]);
});

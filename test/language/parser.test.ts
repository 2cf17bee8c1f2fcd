/**
 * Our parser makes the tree that Langium's own parser makes by the same grammar: the same nodes, containers and references, and
 * below them the same stretches of the text, each to the end of what was written. So whoever knows Langium knows the tree, and Langium's services can be given it.
 */
import fc from 'fast-check';
import type { AstNode, CompositeCstNode, CstNode } from 'langium';
import { createLangiumParser, EmptyFileSystem, isAstNode, isCompositeCstNode, isLeafCstNode, isReference } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { describe, expect, test } from 'vitest';
import { createPeerServices } from '../../packages/language/src/peer-module.ts';
import type { PeerLexingReport } from '../../packages/language/src/syntax/lexer.ts';
import { positionsIn } from '../../packages/language/src/syntax/positions.ts';
import { PeerParser } from '../../packages/language/src/syntax/peer-parser.ts';
import { declarationWords } from '../../packages/language/src/vocabulary/words.ts';
import { fromRoot } from '../../scripts/shared/run.ts';
import { contract, peerFilesBelow, resources } from './support/saying.ts';

const { Peer } = createPeerServices(EmptyFileSystem);
const langiumsParser = createLangiumParser(Peer);
const ours = Peer.parser.LangiumParser;

/** What a stretch of the text was read for, and where it is. */
const plainCst = (node: CstNode): unknown => ({
  readFor: node.grammarSource?.$type,
  of: node.astNode.$type,
  at: node.range,
  offset: node.offset,
  ...(isLeafCstNode(node) && { token: node.tokenType.name, hidden: node.hidden }),
  ...(isCompositeCstNode(node) && { content: node.content.map(plainCst) }),
});

const plainValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainValue);
  if (isReference(value)) return { refText: value.$refText, at: value.$refNode?.range };
  return isAstNode(value) ? plainNode(value) : value;
};

const plainNode = (node: AstNode): unknown => ({
  type: node.$type,
  in: [node.$container?.$type, node.$containerProperty, node.$containerIndex],
  isNodeOfItsText: node.$cstNode?.astNode === node,
  ...Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, value]) => [name, plainValue(value)]),
  ),
});

const treeOf = (parser: typeof ours, text: string): unknown => {
  const { value, lexerErrors, parserErrors } = parser.parse(text);
  return { tree: plainNode(value), text: plainCst(value.$cstNode as CompositeCstNode), lexerErrors, parserErrors };
};

/** Every stretch of the tree, with that of the text from its first character to its last. */
const stretchesIn = (text: string): readonly (readonly [asRange: unknown, asOffsets: unknown])[] => {
  const { rangeAt } = positionsIn(text);
  const below = (node: CstNode): readonly CstNode[] => [node, ...(isCompositeCstNode(node) ? node.content.flatMap(below) : [])];
  return below(ours.parse(text).value.$cstNode as CompositeCstNode)
    .filter((node) => !isCompositeCstNode(node) || node.content.length > 0)
    .map((node) => [node.range, rangeAt(node.offset, node.end)] as const);
};

const isMended = (text: string): boolean => {
  const { problems } = ours.parse(text).lexerReport as PeerLexingReport;
  return problems.some(({ code }) => code === 'missing-braces' || code === 'missing-intervention');
};

const expectSameTree = (text: string): void => {
  expect(treeOf(ours, text)).toEqual(treeOf(langiumsParser, text));
  // A brace or a line that somebody has left out has a place in the tree, and none in the text.
  if (isMended(text)) return;
  for (const [asRange, asOffsets] of stretchesIn(text)) expect(asOffsets).toEqual(asRange);
};

describe('the tree is that of Langium’s own parser', () => {
  const files = [...peerFilesBelow(resources), ...peerFilesBelow(fromRoot('examples'))];

  test('there are files to try', () => expect(files.length).toBeGreaterThan(50));

  test.each(files)('of %s', (_path, text) => expectSameTree(text));

  const check = (texts: fc.Arbitrary<string>, numRuns: number): void =>
    fc.assert(fc.property(texts, expectSameTree), { seed: 20_261_129, numRuns });
  const place = fc.nat({ max: contract.length });

  test('of texts of which something is left out', () =>
    check(
      fc.tuple(place, fc.nat({ max: 60 })).map(([at, length]) => contract.slice(0, at) + contract.slice(at + length)),
      80,
    ));

  test('of texts that break off', () =>
    check(
      place.map((end) => contract.slice(0, end)),
      40,
    ));

  test('of words, signs and braces in no order at all', () => {
    const parts = [
      ...declarationWords,
      ...'{{{}}}:,%'.split(''),
      '->',
      '-|',
      '"text"',
      '"open',
      'Name',
      '24',
      '2026-02-30',
      '6 to 8 weeks',
    ];
    const clauses = [
      'because',
      'from',
      'in',
      'owner',
      'about',
      'assuming',
      'certain',
      'at',
      'every',
      'use',
      'accept',
      'of',
      '// x\n',
      '/* y */',
    ];
    check(
      fc
        .array(fc.tuple(fc.constantFrom(...parts, ...clauses), fc.constantFrom(' ', '\n')), { maxLength: 40 })
        .map((some) => some.map(([part, gap]) => part + gap).join('')),
      1000,
    );
  });
});

test('what is read as another word stands in the tree as it was written: Langium’s goes by the length of that word', () => {
  const text = 'intervention A "a" {\n  usual   care "x"\n  theory { A → B }\n}\n→';
  for (const [asRange, asOffsets] of stretchesIn(text)) expect(asOffsets).toEqual(asRange);
});

test.each([
  ['entry File: {infer Other} name=ID;', 'an element of the kind Action'],
  ["entry File: name=ID & title='t';", 'an element of the kind UnorderedGroup'],
  ['entry File: part=Part<true>; Part<A>: (<A> name=ID);', 'an element of the kind Group'],
  ["entry File: name=Path; Path returns string: ID ('.' ID)*;", 'the rule Path, which makes a text and not a node'],
  ["entry File: name='a' Part; Part: title=ID;", 'Part where something else is said as well'],
])('what our grammar does not use is refused, and not passed over: %s', async (rules, refused) => {
  const grammar = `grammar Small ${rules} terminal ID: /[a-z]+/; hidden terminal WS: /\\s+/;`;
  const services = await createServicesForGrammar({ grammar });
  expect(() => new PeerParser(services).parse('a b')).toThrow(refused);
});

test('a rule can be read by itself, as Langium’s parser can be asked to', () => {
  const { value } = ours.parse('measure BSES "Self-efficacy" { range: 14 to 70 }', { rule: 'Measure' });
  expect(value).toMatchObject({ $type: 'Measure', name: 'BSES', title: '"Self-efficacy"' });
  expect(() => ours.parse('measure BSES', { rule: 'Nothing' })).toThrow('The grammar has no rule Nothing.');
  expect(() => ours.parse('evidence Schmied2011', { rule: 'Measure' })).toThrow('The grammar does not cover "evidence".');
  expect(() => ours.parse('measure BSES measure IIFAS', { rule: 'Measure' })).toThrow('The grammar does not cover "measure".');
});

/** The TextMate grammar colours what an author writes: tried with the engine that VS Code uses. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

let grammar: textmate.IGrammar;

beforeAll(async () => {
  const engine = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(engine);
  const path = fromRoot('syntaxes/peer.tmLanguage.json');
  const text = await readFile(path, 'utf8');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (line: string) => new oniguruma.OnigString(line),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(text, path)),
  });
  const loaded = await registry.loadGrammar('source.peer');
  if (loaded === null) throw new Error('There is no grammar.');
  grammar = loaded;
});

/** Each coloured piece of the text with its innermost scope. */
const colours = (text: string): string[] => {
  const pieces: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex).trim();
      const scope = scopes.at(-1);
      if (piece !== '' && scope !== undefined) pieces.push(`${piece} ${scope.replace(/\.peer$/, '')}`);
    }
    state = ruleStack;
  }
  return pieces;
};

it.each([
  ['a statement with a name', 'intervention MamKind "Mam-Kind" {', ['intervention storage.type', 'MamKind entity.name.type']],
  ['a name in another script', 'population Łódź_Mütter "…" {', ['population storage.type', 'Łódź_Mütter entity.name.type']],
  ['a section', 'contacts {', ['contacts storage.type']],
  [
    'a property and a word to choose',
    'stage: commissioning',
    ['stage support.type.property-name', 'commissioning support.constant.option'],
  ],
  ['a word that is a section elsewhere', 'context: SouthWales', ['context support.type.property-name', 'SouthWales variable.other.name']],
  ['a property and a clause of the same name', 'in: Mothers', ['in support.type.property-name', 'Mothers variable.other.name']],
  [
    'the same word as a clause',
    '24% in 2012',
    ['24 constant.numeric', '% keyword.other.unit', 'in keyword.other.clause', '2012 constant.numeric'],
  ],
  [
    'a quantity',
    'at least 6 weeks',
    ['at keyword.operator.word', 'least keyword.operator.word', '6 constant.numeric', 'weeks keyword.other.unit'],
  ],
  ['a date', 'decide-by 2027-03-01', ['decide-by keyword.other.clause', '2027-03-01 constant.numeric.date']],
  ['a gap', 'undecided because', ['undecided keyword.control.gap', 'because keyword.other.clause']],
  ['arrows', 'A -> B -| C', ['-> keyword.operator.arrow', '-| keyword.operator.arrow']],
  ['a decision', 'same-issue: yes', ['same-issue support.type.property-name', 'yes constant.language.boolean']],
  ['a use', 'use "shared.peer"', ['use keyword.control', 'shared.peer string.quoted.double']],
  ['a comment', '// need: nothing', ['// need: nothing comment.line.double-slash']],
  ['typographic quotes', '“as pasted”', ['as pasted string.quoted.other']],
])('%s', (_what, text, expected) => {
  const pieces = colours(text);
  for (const piece of expected) expect(pieces).toContain(piece);
});

it('keeps words inside a text, a comment or a longer word plain', () => {
  expect(colours('"need: 24 weeks"')).not.toContain('24 constant.numeric');
  expect(colours('/* stage: idea\n use */').map((piece) => piece.split(' ').at(-1))).toEqual(
    Array.from({ length: 4 }, () => 'comment.block'),
  );
  expect(colours('owner-occupied')).toEqual(['owner-occupied variable.other.name']);
});

it('a text goes on over lines, to its quote', () => {
  const pieces = colours('need: "one\ntwo" size');
  for (const piece of ['one string.quoted.double', 'two string.quoted.double', 'size variable.other.name']) expect(pieces).toContain(piece);
});

it('every word of the contract is coloured as something', async () => {
  const text = await readFile(fromRoot('test/language/resources/contract.peer'), 'utf8');
  expect(colours(text).filter((piece) => piece.endsWith(' source'))).toEqual([]);
});

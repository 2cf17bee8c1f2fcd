/** The grammar and the vocabulary table say the same: which sections and declarations there are, and what each may hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseWords, statementWords, timeUnits } from '@peerspec/language';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import { PeerGrammar } from '../../packages/language/src/generated/grammar.ts';
import { kindsOf } from '../../packages/language/src/references/peer-description.ts';
import { FirstTokens } from '../../packages/language/src/syntax/first-tokens.ts';
import { actors } from '../../packages/language/src/vocabulary/kinds.ts';
import { declarationsIn, declarationWords } from '../../packages/language/src/vocabulary/words.ts';
import { specOf } from './support/saying.ts';

describe('the grammar', () => {
  const grammar = readFileSync(
    join(import.meta.dirname, '..', '..', 'packages', 'language', 'src', 'syntax', 'peer.langium'),
    'utf8',
  ).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const keywords = new Set([...grammar.matchAll(/'([^']+)'/g)].map(([, word = '']) => word));

  /** Parts of figures and times, and signs: they belong to the shape of an answer, not to a question. */
  const partsOfAnswers = {
    to: 'a span',
    per: 'a rate',
    at: 'a point in time, and `at least`, `at most`',
    least: '`at least`',
    most: '`at most`',
    up: '`up to`',
    of: 'a point in time: `24 weeks of Pregnancy`',
    by: 'how large a change is: `decrease by 1.5` (also a property)',
    about: 'an amount that is not exact (also a clause)',
    within: 'a window of time',
    after: 'a point in time',
    before: 'a point in time',
    every: 'something that recurs, or a rate (also a property)',
    from: 'the beginning of a window or change (also a clause)',
    ':': 'stands before an answer',
    ',': 'stands between answers',
    '{': 'opens a block',
    '}': 'closes a block',
    '%': 'a share',
    '->': 'leads to',
    '-|': 'holds back',
  };

  test('has only words that the table lists, and parts of answers', () => {
    const listed = new Set([
      ...Object.keys(clauseWords),
      ...Object.keys(statementWords),
      ...declarationWords,
      ...Object.keys(partsOfAnswers),
    ]);
    expect([...keywords].filter((word) => !listed.has(word))).toEqual([]);
  });

  const rules = PeerGrammar().rules.filter(GrammarAST.isParserRule);

  /** The words by which a rule's node begins: `intermediate`, `long-term`, `unintended` for an outcome. */
  const wordsOf = (rule: GrammarAST.ParserRule): readonly string[] =>
    AstUtils.streamAllContents(rule.definition)
      .filter(GrammarAST.isAssignment)
      .filter(({ feature }) => feature === 'word')
      .flatMap((assignment) => AstUtils.streamAst(assignment.terminal).filter(GrammarAST.isKeyword))
      .map(({ value }) => value)
      .toArray();

  /** The declarations that a rule names in its own block, by their words. */
  const heldBy = (rule: GrammarAST.ParserRule): readonly string[] =>
    AstUtils.streamAllContents(rule.definition)
      .filter(GrammarAST.isAssignment)
      .filter(({ feature }) => feature === 'statements')
      .flatMap((assignment) => AstUtils.streamAst(assignment.terminal).filter(GrammarAST.isRuleCall))
      .flatMap((call) => (GrammarAST.isParserRule(call.rule.ref) ? wordsOf(call.rule.ref) : []))
      .toArray();

  const declaring = rules.filter((rule) => !rule.fragment && wordsOf(rule).length > 0 && rule.name !== 'Property');

  test('has a rule for every section and declaration of the table, and for nothing else', () => {
    expect(declaring.flatMap(wordsOf).sort()).toEqual([...declarationWords].sort());
  });

  test.each(declaring.map((rule) => [rule.name, rule] as const))('lets `%s` hold what the table lets it hold', (_, rule) => {
    for (const word of wordsOf(rule)) expect([...heldBy(rule)].sort()).toEqual([...declarationsIn(word)].sort());
  });

  test('lets the top of a file hold what the table lets it hold', () => {
    const file = rules.filter(({ entry }) => entry);
    expect(file.flatMap(heldBy).sort()).toEqual([...declarationsIn('')].sort());
  });

  test('has every clause of the table, and every part of an answer', () => {
    for (const word of [...Object.keys(clauseWords), ...Object.keys(partsOfAnswers), 'use', 'accept']) expect(keywords).toContain(word);
  });

  test('has no rule that nothing uses', () => {
    const used = GrammarUtils.getAllReachableRules(PeerGrammar(), false);
    expect(PeerGrammar().rules.filter((rule) => !used.has(rule))).toEqual([]);
  });

  test('tells alternatives apart by their first token', () => {
    const first = new FirstTokens();
    const choices = rules.flatMap((rule) => AstUtils.streamAst(rule.definition).filter(GrammarAST.isAlternatives).toArray());
    expect(choices.length).toBeGreaterThan(20);
    for (const { elements } of choices) {
      const firsts = elements.map((each) => first.of(each));
      expect(firsts.filter(({ mayBeEmpty }) => mayBeEmpty)).toEqual([]);
      const tokens = firsts.flatMap(({ tokens }) => [...tokens]);
      expect(tokens.filter((each, index) => tokens.indexOf(each) < index)).toEqual([]);
    }
  });

  test.each(Object.keys(timeUnits))('takes `%s` as a unit of time', async (unit) => {
    const spec = await specOf(`intervention X "…" { contacts { contact First "…" { length: 1 ${unit} } } }`);
    const [contact] = spec.contacts.planned.items;
    expect(contact?.length).toMatchObject({ state: 'given', value: { unit: unit.replace(/s$/, '') } });
  });
});

test('those who act or are affected are the same in the grammar and in the questions that name them', () => {
  expect(kindsOf('Actor').toSorted()).toEqual(actors.toSorted());
});

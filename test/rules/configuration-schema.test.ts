/** The published JSON Schema says the same as the reader. */
import { readFileSync } from 'node:fs';
import { configurationSchema, readConfiguration, rules } from '@peerspec/rules';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../packages/rules/schema/peerspec.config.schema.json', import.meta.url), 'utf8'),
);

const validate = new Ajv({ strict: true, allowUnionTypes: true, keywords: ['allowComments', 'allowTrailingCommas'] }).compile(
  configurationSchema(),
);

const good = [
  {},
  { $schema: 'https://example.org/schema.json' },
  { rules: { 'theory-missing': 'off', 'low-intensity': { idea: 'hint', published: 'error' } } },
  { overrides: [{ files: ['drafts', '**/*.x.peer'], rules: {}, defaults: { country: ['UK'] } }] },
  { exclude: ['old', './a', '{a,b}/[xy]+?', 'a..b', '*.peer'] },
  { defaults: { topic: 'säuglings-ernährung_2', country: ['UK', 'Ireland'] } },
  { extends: './team.json' },
  { extends: ['../a/team.json', 'college', '@college/peerspec', '@college/peerspec/deep/strict.json', 'a.b_c/x.json'] },
  { evidence: ['ours.peer', '../common.PEER', 'Old (2020).peer'] },
];

const bad = [
  [],
  { rulse: {} },
  { topic: 'sleep' },
  { rules: { 'no-such-rule': 'off' } },
  { rules: { 'unknown-word': 'off' } },
  { rules: { 'theory-missing': 'warn' } },
  { rules: { 'theory-missing': 1 } },
  { rules: { 'theory-missing': { draft: 'off' } } },
  { rules: { 'theory-missing': { idea: 'none' } } },
  { overrides: [{ rules: {} }] },
  { overrides: [{ files: 'drafts' }] },
  { overrides: [{ files: ['a'], exclude: ['b'] }] },
  { exclude: 'old' },
  { exclude: [''] },
  { exclude: [' '] },
  { exclude: ['/old'] },
  { exclude: ['C:/old'] },
  { exclude: ['..'] },
  { exclude: ['a/../b'] },
  { exclude: ['a\\b'] },
  { exclude: ['!old'] },
  { exclude: ['([a-z]+)+c'] },
  { exclude: ['!(a|b)'] },
  { exclude: ['a'.repeat(501)] },
  { defaults: { topic: [] } },
  { defaults: { topic: 'two words' } },
  { defaults: { stage: 'design' } },
  { evidence: ['notes.md'] },
  { evidence: ['/ours.peer'] },
  { $schema: 1 },
  { extends: '' },
  { extends: [] },
  { extends: [1] },
  { extends: {} },
  { extends: 'team.json' },
  { extends: './team.yaml' },
  { extends: '/team.json' },
  { extends: 'C:/team.json' },
  { extends: 'https://example.org/team.json' },
  { extends: '..\\team.json' },
  { extends: '..' },
  { extends: '@college' },
  { extends: 'college/' },
  { extends: 'college/../x.json' },
  { extends: 'college/strict' },
  { extends: '.hidden' },
  { extends: `./${'a'.repeat(500)}.json` },
];

test('what is published is what the rules give', () => expect(published).toEqual(configurationSchema()));

test('every rule is there, with what it says', () => {
  for (const { code, message } of rules)
    expect(published).toHaveProperty(['definitions', 'rules', 'properties', code, 'description'], message);
});

describe('schema and reader agree', () => {
  const isRead = (value: unknown): boolean => readConfiguration(JSON.stringify(value)).problems.length === 0;

  test.each(good.map((value) => [JSON.stringify(value), value] as const))('that %s is good', (_, value) => {
    expect({ schema: validate(value), reader: isRead(value) }).toEqual({ schema: true, reader: true });
  });

  test.each(bad.map((value) => [JSON.stringify(value), value] as const))('that %s is not', (_, value) => {
    expect({ schema: validate(value), reader: isRead(value) }).toEqual({ schema: false, reader: false });
  });
});

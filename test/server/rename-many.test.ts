/** A rename that only looks at what the names mean in a file says the same as one that reads all of it. */
import { describe, expect, test } from 'vitest';
import { oneArea } from '../bench/corpus.ts';
import { Refusal } from '../../packages/server/src/refusal.ts';
import { examples } from './support/examples.ts';
import type { Texts } from './support/folder.ts';
import { folderOf, sourceOf } from './support/folder.ts';
import { rename } from './support/providers.ts';

/** New names: one that nobody has, words for which rules look in names, words of the language, and the names of others. */
const newNames = [
  'Quite-new_1',
  'Birth',
  'Welsh-speakers',
  'Satisfaction',
  'Women',
  'usual-care',
  'on-demand',
  'summary',
  'contact',
  'emotional',
];

/** What becomes of each name that a file shares, whatever it is to be called; where it is refused, the reason. */
const outcomes = async (texts: Texts, file: string, reads: 'names' | 'all', others: readonly string[]): Promise<readonly unknown[]> => {
  const whole = folderOf(texts);
  const folder = reads === 'names' ? whole : { ...whole, naming: () => Promise.resolve(undefined) };
  const source = await sourceOf(folder, file);
  const found: unknown[] = [];
  for (const { name, at } of source.reading.visible.filter((each) => each.file === undefined)) {
    for (const newName of [...newNames, ...others]) {
      try {
        found.push([name, newName, (await rename(folder, source, { position: at.start, newName })).changes]);
      } catch (reason) {
        if (!(reason instanceof Refusal)) throw reason;
        found.push([name, newName, reason.message]);
      }
    }
  }
  return found;
};

const agrees = async (texts: Texts, file: string, others: readonly string[] = []): Promise<void> => {
  const found = await outcomes(texts, file, 'names', others);
  expect(found).not.toEqual([]);
  expect(found).toEqual(await outcomes(texts, file, 'all', others));
};

const sharing = Object.keys(examples).filter((file) =>
  Object.values(examples).some((text) => text.includes(`/${file.split('/').at(-1) ?? ''}"`)),
);

describe('the shared names', () => {
  test.each(sharing)('of the example %s', { timeout: 120_000 }, (file) => agrees(examples, file));

  test('of a folder in which every file uses them', { timeout: 120_000 }, () =>
    agrees(Object.fromEntries(oneArea(4).map(({ path, text }) => [path, text])), 'shared.peer', ['SafeToTalk', 'People', 'Service3']),
  );
});

const shared = 'condition Rates "few"\nmeasure Scale "a scale"\nevidence Audit "an audit" { kind: local-data }\n';
const inside = (statements: string): string => `use "shared.peer"\nintervention A "a" {\n${statements}\n}\n`;
const theory = '  theory { mechanism Trust "…"  Rates -> Trust because "…" from Audit }';

/** Files in which a name is not plainly a use of the shared one. */
const users: Readonly<Record<string, string>> = {
  'that uses all of them': inside(`${theory}\n  outcomes { intermediate Trusting "…" { measure: Scale at 2 weeks after Start } }`),
  'that has one of its own': inside(`  context { condition Rates "its own" }\n${theory}`),
  'in which an intervention has one of its own': `${inside(theory)}intervention B { context { condition Rates "…" } }\n`,
  'that takes one for another kind': inside('  outcomes { intermediate Calm "…" { measure: Rates } }'),
  'that answers with it what asks for no name': inside('  population P "p" { size: Audit  includes: Rates }'),
  'that has it behind a figure': inside('  contacts { minimum: 5 Rates from Audit }'),
  'that has it in front of a colon': inside('  Rates: "few"'),
  'that has it where nothing can stand': inside('  theory { mechanism Trust "…" }\n  Rates Audit Scale'),
  'that shares with others what it uses': `use "shared.peer"\nevidence Later "…" { kind: local-data  superseded-by: Audit }\n`,
  'of which a brace is missing': `use "shared.peer"\nintervention A {\n${theory}\n`,
  'with a quote too many': inside(`  summary: "few\n${theory}`),
  'that uses another one with the same name': `use "other.peer"\n${inside(theory)}`,
  'that uses another one behind it': inside(theory).replace('\n', '\nuse "other.peer"\n'),
  'that uses one that is not there': `use "nowhere.peer"\n${inside(theory)}`,
  'with a mark in front and other line ends': `\uFEFF${inside(theory).replaceAll('\n', '\r\n')}`,
  'with remarks in between': inside(theory.replaceAll(' -> ', ' /* Rates */ -> // Audit\n')),
  'with the new name as its own': inside(`  context { condition Fresh "…" }\n${theory}`),
  'with the new name for nothing': inside(theory.replace('}', ' Fresh -> Trust }')),
  'with the new name in a text and a remark': inside(`  summary: "Fresh" // Fresh\n${theory}`),
};

describe('a file', () => {
  test.each(Object.entries(users))('%s', (_, text) =>
    agrees(
      {
        'shared.peer': shared,
        'other.peer': 'condition Rates "others"\nmeasure Audit "…"\nmeasure Fresh "…"\n',
        'a.peer': text,
        'b.peer': `use "a.peer"\n${inside(theory)}`,
      },
      'shared.peer',
      ['Fresh', 'Trust', 'A'],
    ),
  );
});

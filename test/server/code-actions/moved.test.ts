/** What stands directly in an intervention and belongs in one of its sections is moved there. */
import { describe, expect, test } from 'vitest';
import { applied, offeredFor, open } from './helpers.ts';

const moved = async (...lines: readonly string[]): Promise<string | undefined> => {
  const text = ['intervention Calls "calls" {', '  topic: infant-feeding', ...lines, '}', ''].join('\n');
  const opened = await open(text);
  const finding = opened.findings.find(({ code }) => code === 'misplaced-word');
  if (!finding) throw new Error('Nothing is misplaced.');
  const action = (await offeredFor(opened, finding)).find(({ title }) => title.startsWith('Move it into'));
  return action && applied(text, action);
};

const begun = (...lines: readonly string[]): string =>
  ['intervention Calls "calls" {', '  topic: infant-feeding', '', ...lines, '}', ''].join('\n');

describe('into a section that is begun for it', () => {
  test('an answer', async () => {
    expect(await moved('  usual-care: "a leaflet" because "it is what there is"')).toBe(
      begun('  context {', '    usual-care: "a leaflet" because "it is what there is"', '  }'),
    );
  });

  test('a declaration, with its block', async () => {
    expect(await moved('', '  contact First "the first call" {', '    count: 1', '  }')).toBe(
      begun('  contacts {', '    contact First "the first call" {', '      count: 1', '    }', '  }'),
    );
  });
});

test('not into a section that is there already, nor one that needs a name: where it goes is for its author to look at', async () => {
  expect(await moved('  usual-care: "a leaflet"', '  context {', '    setting: "home"', '  }')).toBeUndefined();
  expect(await moved('  includes: "mothers"')).toBeUndefined();
});

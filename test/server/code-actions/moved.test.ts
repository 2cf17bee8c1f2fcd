/** What stands in a wrong place is moved to where it belongs. */
import { describe, expect, test } from 'vitest';
import { applied, offeredFor, open } from './helpers.ts';

const moved = async (...lines: readonly string[]): Promise<string | undefined> => {
  const text = ['intervention Calls "calls" {', '  topic: infant-feeding', ...lines, '}', ''].join('\n');
  const opened = await open(text);
  const finding = opened.findings.find(({ code }) => code === 'misplaced-word');
  if (!finding) throw new Error('Nothing is misplaced.');
  const action = (await offeredFor(opened, finding)).find(({ title }) => title.startsWith('Move it '));
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

describe('into the section that is there', () => {
  test('an answer, at its end', async () => {
    expect(await moved('  usual-care: "a leaflet"', '  context {', '    setting: "home"', '  }')).toBe(
      begun('  context {', '    setting: "home"', '    usual-care: "a leaflet"', '  }').replace('\n\n', '\n'),
    );
  });

  test('a declaration, with its block, behind those of its kind', async () => {
    const contact = ['contact Second "the second" {', '  count: 2', '}'];
    const written = ['', '  contacts {', '    contact First "the first"', '    tailoring: "as they wish"', '  }'];
    expect(await moved(...written, '', ...contact.map((line) => `  ${line}`))).toBe(
      begun(
        '  contacts {',
        '    contact First "the first"',
        ...contact.map((line) => `    ${line}`),
        '    tailoring: "as they wish"',
        '  }',
      ),
    );
  });

  test('out of another one, into one that needs a name and has it', async () => {
    const people = ['', '  population People "people" {', '    need: "company"', '  }'];
    expect(await moved(...people, '', '  context {', '    setting: "home"', '    includes: "mothers"', '  }')).toBe(
      begun(...people.slice(1, -1), '    includes: "mothers"', '  }', '', '  context {', '    setting: "home"', '  }'),
    );
  });

  test('out of another one, into one that is begun', async () => {
    expect(await moved('', '  context {', '    setting: "home"', '    contact First "the first"', '  }')).toBe(
      begun('  contacts {', '    contact First "the first"', '  }', '', '  context {', '    setting: "home"', '  }'),
    );
  });
});

test('where a section needs a name, has an answer, is open or is there twice, it is for the author to look', async () => {
  expect(await moved('  includes: "mothers"')).toBeUndefined();
  expect(await moved('  usual-care: "a leaflet"', '  context {', '    usual-care: "a talk"', '  }')).toBeUndefined();
  expect(await moved('  usual-care: "a leaflet"', '  context: unknown because "nobody looked"')).toBeUndefined();
  expect(await moved('  usual-care: "a leaflet"', '  context { setting: "a" }', '  context { materials: "b" }')).toBeUndefined();
});

describe('out of all braces', () => {
  test.each([
    ['of the intervention', [], []],
    ['of a section', ['  context {', '    setting: "home"'], ['  }']],
  ])('%s: what only the top of a file holds', async (_, before, behind) => {
    const evidence = ['evidence Survey "a survey" {', '  kind: local-data', '}'];
    const indent = before.length > 0 ? '    ' : '  ';
    expect(await moved(...before, ...evidence.map((line) => indent + line), ...behind)).toBe(
      ['intervention Calls "calls" {', '  topic: infant-feeding', ...before, ...behind, '}', '', ...evidence, ''].join('\n'),
    );
  });

  test('a use of what is moved still finds it', async () => {
    expect(await moved('  aims: "sleep" from Survey', '  evidence Survey "a survey" { kind: local-data }')).toContain(
      '}\n\nevidence Survey',
    );
  });
});

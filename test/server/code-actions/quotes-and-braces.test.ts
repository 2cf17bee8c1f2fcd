/** Marks and braces come in pairs: a quick fix never changes one alone, and closes no other block than the one it names. */
import { readText } from '@peerspec/language';
import { parse } from '@peerspec/language/internal';
import { describe, expect, it, test } from 'vitest';
import { applied, diagnosticOf, offered, offeredFor, open } from './helpers.ts';

/** The text after the first quick fix of the first finding of a code. */
const after = async (text: string, code: string, word = ''): Promise<string> => {
  const opened = await open(text);
  const finding = opened.findings.find((each) => each.code === code && each.message.includes(word));
  const [action] = finding ? await offeredFor(opened, finding) : [];
  if (!action) throw new Error(`Nothing is offered for ${code}.`);
  return applied(text, action);
};

const saying = (written: string): string => `intervention A "a" {\n  summary: ${written}\n  topic: sleep\n}\n`;

describe('both marks of a text are changed at once', () => {
  it.each(['»«', '«»', '‚‘', '‹›', '›‹', "''", '‘’', '``', '´´', '″″', '»"', '«”', "'’", '‚’'])('%s', async (marks) => {
    const [before = '', behind = ''] = marks;
    const changed = await after(saying(`${before}Mothers ring${behind}`), 'wrong-quotes');
    expect(changed).toBe(saying('"Mothers ring"'));
    expect((await readText(changed)).problems).toEqual([]);
  });

  it('around what holds other quotes, and over two lines', async () => {
    expect(await after(saying('»Mothers said "yes" to it«'), 'wrong-quotes')).toBe(saying('"Mothers said \\"yes\\" to it"'));
    expect(await after(saying('»Mothers\n    ring«'), 'wrong-quotes')).toBe(saying('"Mothers\n    ring"'));
  });

  it('where only the second is none of the language', async () => {
    expect(await after(saying('"Mothers ring«'), 'unclosed-text')).toBe(saying('"Mothers ring"'));
  });

  it('of a title, of a reason, in a list', async () => {
    const { problems } = await readText(
      "intervention A »a« {\n  topic: sleep because ‚parents asked‘\n  aims: »one«, 'two' // a remark\n}\n",
    );
    expect(problems.map(({ code, replacement }) => `${code} ${replacement ?? ''}`)).toEqual([
      'wrong-quotes "a"',
      'wrong-quotes "parents asked"',
      'wrong-quotes "one"',
      'wrong-quotes "two"',
    ]);
  });

  it.each([
    ['»Mothers', ['missing-quotes "»Mothers"']],
    ['Mothers«', ['missing-quotes "Mothers«"']],
    ['»Mothers\n  stage: idea\n  aims: «', ['missing-quotes "»Mothers"', 'wrong-answer undecided']],
  ])('and one without another is left alone: %j', async (written, told) => {
    const { problems } = await readText(saying(written));
    expect(problems.map(({ code, replacement }) => `${code} ${replacement ?? ''}`)).toEqual(told);
  });

  it('without looking long at many of them', async () => {
    for (const mark of ["'", '«', '›', '`']) {
      const begun = performance.now();
      await readText(saying(mark.repeat(20_000)));
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});

describe('a block is closed where its content ends', () => {
  test.each([
    [
      'behind the remarks that belong to it',
      'intervention A "a" {\n  peers P "p" {\n    reward: paid // a remark\n    // another\n  // of the next\n  topic: sleep\n}\n',
      'peers',
      'intervention A "a" {\n  peers P "p" {\n    reward: paid // a remark\n    // another\n  }\n  // of the next\n  topic: sleep\n}\n',
    ],
    [
      'with those inside it that are open too',
      'intervention A "a" {\n  contacts {\n    contact Call "a call" {\n      mode: telephone\n  topic: sleep\n}\n',
      'contacts',
      'intervention A "a" {\n  contacts {\n    contact Call "a call" {\n      mode: telephone\n    }\n  }\n  topic: sleep\n}\n',
    ],
    [
      'and not those around it',
      'intervention A "a" {\n  contacts {\n    contact Call "a call" {\n      mode: telephone\n  topic: sleep\n}\n',
      'contact`',
      'intervention A "a" {\n  contacts {\n    contact Call "a call" {\n      mode: telephone\n    }\n  topic: sleep\n}\n',
    ],
    [
      'at the end of the file, on one line',
      'intervention A "a" { peers P "p" { reward: paid',
      'intervention',
      'intervention A "a" { peers P "p" { reward: paid } }',
    ],
    ['behind signs that mean nothing', 'intervention A "a" { topic: sleep -', 'intervention', 'intervention A "a" { topic: sleep - }'],
  ])('%s', async (_, text, word, expected) => {
    expect(await after(text, 'missing-brace', word)).toBe(expected);
  });
});

it('what closes one of several blocks that end together is no fix for another', async () => {
  for (const text of ['}}{study ""{', 'intervention A "a" { peers P "p" { reward: paid', 'o {\n  e {\n    f {\n']) {
    const opened = await open(text);
    const findings = opened.findings.filter(({ code }) => code === 'missing-brace');
    expect(findings.length, text).toBeGreaterThan(1);
    for (const finding of findings) {
      const actions = await offered(opened, finding.at, { diagnostics: [diagnosticOf(finding)], only: ['quickfix'] });
      const own = actions.filter(({ diagnostics = [] }) => diagnostics.length > 0);
      expect(
        own.map((action) => applied(text, action)),
        finding.message,
      ).toEqual((await offeredFor(opened, finding)).map((action) => applied(text, action)));
    }
  }
});

test.each([
  ['the answer before it is half-typed', 'intervention A "a" {\n  topic: sleep\n  stage:\n}\n'],
  ['with a remark behind it', 'intervention A "a" {\n  topic: sleep\n  stage: // soon\n  // later\n}\n'],
  ['with one colon too many', 'intervention A "a" {\n  topic:: sleep\n}\n'],
])('nothing is written where it would be read as something else: %s', async (_, text) => {
  const opened = await open(text);
  const section = opened.findings.find(({ code }) => code === 'population-undefined');
  expect(section).toBeDefined();
  expect(section && (await offeredFor(opened, section))).toEqual([]);
});

test('nothing is offered that leaves one more text or block open, whatever else it would mend', async () => {
  for (const text of ['"y r"s x\n{{""""', 'r""t"„""\n"s', '""J"„"a"\n"a t e s']) {
    const opened = await open(text);
    const isOpen = ({ code }: { readonly code: string }): boolean => code === 'missing-brace' || code === 'unclosed-text';
    // In the text itself: a stretch that is told as a whole stands for what is wrong with its quotes.
    const before = parse(text).problems.filter(isOpen).length;
    for (const finding of opened.findings)
      for (const action of await offeredFor(opened, finding)) {
        const { problems } = parse(applied(text, action));
        expect(problems.filter(isOpen).length, `${finding.code}: ${action.title}`).toBeLessThanOrEqual(before);
      }
  }
});

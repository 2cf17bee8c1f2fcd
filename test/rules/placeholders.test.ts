/** Texts that only say that there is no answer: told once, where they stand, and counted as silent. */
import { questions, readText } from '@peerspec/language';
import { coverageOf, fixesOf, ruleByCode } from '@peerspec/rules';
import { describe, expect, it, test } from 'vitest';
import { apply, base, check, over, specIn } from './helpers.ts';

const inside = (lines: string): string => `intervention A "a" {\n  topic: sleep\n  stage: commissioning\n${lines}}\n`;

const placeholdersIn = async (text: string): Promise<readonly string[]> => (await specIn(text)).placeholders.map((each) => each.text);

const statusIn = async (text: string, path: string): Promise<string | undefined> =>
  coverageOf(await specIn(text))
    .sections.flatMap((section) => section.questions)
    .find((each) => each.path === path)?.status;

/** The text after the first remedy of the rule. */
const mended = async (text: string): Promise<string> => {
  const finding = (await check(text)).findings.find(({ code }) => code === 'placeholder-answer');
  const rule = ruleByCode('placeholder-answer');
  const [fix] = finding && rule ? fixesOf(rule, await specIn(text), finding) : [];
  if (!fix) throw new Error('There is no remedy.');
  return apply(text, fix);
};

describe('a text is no answer', () => {
  const saying = [
    'TBC',
    'tbd.',
    '[TBA]',
    '(to be confirmed)',
    'To be agreed…',
    '-',
    '–',
    '?',
    '???',
    '...',
    '…',
    'n/a',
    'N.A.',
    'xxx',
    'XXXX',
    'TODO',
    'to-do',
  ];
  it.each([
    ...saying,
    'pending',
    'none yet',
    'Not sure',
    "don't know",
    'don’t know',
    'do not know',
    'unknown',
    'not reported',
    '<TBC>',
    '  tbc  ',
    'T.B.C.',
    't b d',
    'ＴＢＣ',
    'TB\u00adC',
    'TBC / TBD',
    'tbc, to be agreed',
    'We do not know yet',
    'not decided yet',
    'to follow',
    'Lorem ipsum',
    `Lorem ipsum ${'dolor sit amet '.repeat(20)}`,
    'details tbc',
    'Exact dates to be confirmed',
    'further details to follow',
    'will be added later',
    'not known at this stage',
    'still under discussion',
    'WIP',
    'TK',
    'coming soon',
    'see above',
    'As above.',
    'same as above',
    'ditto',
    'insert here',
    '[insert text]',
    '<name of service>',
    'fill in',
    '(left blank)',
    'not stated',
    'n.k.',
    'yet to be agreed',
    'Yet to be confirmed.',
    'has yet to be decided',
    'is still to be confirmed',
    'remains to be agreed',
    'Details have yet to be confirmed',
    'yet to come',
    'to be arranged',
    'still to be arranged',
    'Yet to be specified',
    'not yet specified',
    'to be provided',
    'not available',
    'Not yet available',
    'information not available',
    'no information',
    'No information yet',
    'no details',
    'N / A',
    'N A',
    'n. / a.',
    'N\\\\A',
    'N / K',
    'TBC, ask Anna',
    'tbd; waiting for the board',
    'TBC / ask Anna',
    '=',
    '~',
    '□',
    '☐ ☐',
    '−',
    '→',
    '£',
    '+',
    '^',
    '£ TBC',
    'not reported in the paper',
    'Not stated by the authors.',
    'not clear from the article',
    'NR in the included studies',
    'no details given in the trial report',
    'The paper does not say.',
    "the authors didn't report this",
    'This study does not describe it',
  ])('that says only %j', async (text) => {
    const written = inside(`  summary: "${text}"\n`);
    expect((await check(written)).findings.filter(({ at }) => at.start.line === 3).map(({ code }) => code)).toEqual(['placeholder-answer']);
    expect(await statusIn(written, 'summary')).toBe('silent');
  });

  it.each([
    'none',
    'no',
    'nil',
    'x',
    'pending cases are listened to',
    '5',
    '24/7',
    'To be a mother',
    'NA group',
    'n/a - drop in',
    'TBC, at the hall',
    'I know',
    'A and E',
    'to be confirmed by a midwife at the first visit',
    'to be agreed with the mother, visit by visit',
    'to be discussed with the group',
    'to be completed by the team',
    'not given money',
    'awaiting trial',
    'see above all the person',
    'see a midwife within a day',
    'same as usual care',
    'fill in a diary',
    'insert a card in the box',
    '[mothers only]',
    'work in progress groups',
    'TK Maxx vouchers',
    'blank looks are accepted',
    'under supervision',
    'ongoing',
    'not available on Sundays; else daily',
    'not available to men',
    'no information is passed on',
    'no details are kept',
    'to be arranged with the mother',
    'to be arranged by the council',
    'to be specified by the midwife in her notes',
    'to be provided by the trust',
    'yet to be born babies',
    'yet to be agreed with the mother, visit by visit',
    'have a baby',
    'remains to be seen by a midwife',
    'TBC, by phone',
    'TBC, at the hall; ask Anna',
    'N / A / B',
    '✓',
    '√',
    '×',
    '✗',
    '☑',
    '∞',
    '5 +',
    '= 5',
    '~ weekly',
    '£5',
    'not given in the trial',
    'not known by the people who lead it',
    'not mentioned in the first call',
    'the paper does not say who the peers were, but that they were mothers',
    'the authors do not say how often, only that it was weekly at first',
    'the study does not report harms',
    'this is not described to men',
    'no smoking',
  ])('but one that says %j may be', async (text) => {
    expect(await placeholdersIn(inside(`  summary: "${text}"\n`))).toEqual([]);
  });
});

test.each(['""', '"  "'])('an empty text is told as such alone, and its question is silent: %s', async (text) => {
  const written = inside(`  summary: ${text}\n`);
  expect((await check(written)).findings.filter(({ at }) => at.start.line === 3).map(({ code }) => code)).toEqual(['empty-text']);
  expect(await statusIn(written, 'summary')).toBe('silent');
});

describe('wherever a text can answer', () => {
  it.each([
    ['one of a list', '  population P "p" { includes: "TBC", "mothers" }\n'],
    ['all of a list', '  aims: "TBC"\n'],
    ['beside a figure', '  peers P "p" { training: 3 days "TBC" }\n'],
    ['in place of a figure', '  peers P "p" { training: "TBC" }\n'],
    ['what recurs', '  peers P "p" { supervision: every 2 weeks "tbc" }\n'],
    ['behind an answer without a block', '  implementation {\n    risk Rain "it rains" handled-by "TBC"\n  }\n'],
    ['in front of a block', '  theory "TBC" {\n  }\n'],
    ['a word without quotes', '  country: TBC\n'],
    ['one of several such words', '  country: UK, tbc\n'],
  ])('it is told: %s', async (_, lines) => {
    const { findings } = await check(inside(lines));
    expect(findings.filter(({ code }) => code === 'placeholder-answer')).toHaveLength(1);
  });

  it('is told in a shared context too, where the intervention takes it over', async () => {
    const text = `context Place "a place" { usual-care: "TBC" }\n\n${inside('  context: Place\n')}`;
    expect(await placeholdersIn(text)).toEqual(['TBC']);
  });

  it('is not told of Namibia', async () => {
    expect(await placeholdersIn(inside('  country: NA\n'))).toEqual([]);
  });

  it('counts for the first answer alone', async () => {
    expect(await placeholdersIn(inside('  summary: "x"\n  summary: "TBC"\n'))).toEqual([]);
  });
});

const texts = questions.filter(
  (question) => 'kind' in question.row && ['text', 'texts', 'measured', 'counted', 'recurring'].includes(question.row.kind.is),
);

/** It stands between an answer in front of its section and what the section holds, so that it cannot be laid over the base. */
const notLaidOver = new Set(['format.facilitated-by']);

const gaps = texts.filter(({ path }) => !notLaidOver.has(path)).map(({ path, word, section }) => [path, word, section] as const);

test.each(gaps)('%s: one gap, one message', async (_, word, section) => {
  const answer = `${word}: "TBC"`;
  const text = over(section === '' ? answer : `${section} {\n  ${answer}\n}`);
  const line = text.split('\n').findIndex((each) => each.includes('"TBC"'));
  const { findings } = await check(text);
  expect((await check(base)).findings).toEqual([]);
  expect(findings.filter(({ at }) => at.start.line === line).map(({ code }) => code)).toEqual(['placeholder-answer']);
});

test('beside a figure it is not told a second time that words are missing', async () => {
  const { findings } = await check(inside('  peers P "p" {\n    training: 3 days "TBC"\n  }\n'));
  expect(findings.filter(({ at }) => at.start.line === 4).map(({ code }) => code)).toEqual(['placeholder-answer']);
});

describe('the remedy says the same openly', () => {
  it.each([
    ['summary: "TBC"', 'summary: undecided because "…"'],
    ['summary: "n/a"', 'summary: not-applicable because "…"'],
    ['country: TBC', 'country: undecided because "…"'],
    ['summary: "unknown"', 'summary: unknown because "…"'],
    ['summary: "TBC" because "the board meets in May"', 'summary: undecided because "the board meets in May"'],
    // What such a text adds is not lost.
    ['summary: "tbc by Anna"', 'summary: undecided because "by Anna"'],
    ['summary: "TBC - Anna"', 'summary: undecided because "Anna"'],
    ['summary: "[TBC: Anna, by phone]"', 'summary: undecided because "Anna, by phone"'],
    [String.raw`summary: "FIXME: ask \"Anna\""`, String.raw`summary: undecided because "ask \"Anna\""`],
    ['summary: "TBC by the board in May"', 'summary: undecided because "by the board in May"'],
    ['summary: "to be confirmed by the board"', 'summary: undecided because "to be confirmed by the board"'],
    ['summary: "To be agreed by Anna"', 'summary: undecided because "To be agreed by Anna"'],
    ['summary: "TBC, ask Anna"', 'summary: undecided because "ask Anna"'],
    ['summary: "yet to be agreed by the board"', 'summary: undecided because "yet to be agreed by the board"'],
    ['summary: "not available"', 'summary: unknown because "…"'],
    ['summary: "N / A"', 'summary: not-applicable because "…"'],
    ['summary: "awaiting confirmation"', 'summary: undecided because "awaiting confirmation"'],
  ])('%s', async (written, expected) => {
    const after = await mended(inside(`  ${written}\n`));
    expect(after).toContain(`  ${expected}\n`);
    expect((await readText(after)).problems).toEqual([]);
    const told = (await check(after)).findings.filter(({ code }) => code === 'placeholder-answer').map(({ message }) => message);
    expect(told).toEqual(expected.includes('"…"') ? ['“…” is not a reason: it only makes room for one.'] : []);
  });

  it.each([
    ['  aims: "TBC", "sleep"\n', '  aims: "sleep"\n'],
    ['  peers P "p" { training: 3 days "TBC" }\n', '  peers P "p" { training: 3 days  }\n'],
  ])('beside other answers, where a gap cannot stand, it is taken away: %j', async (lines, expected) => {
    expect(await mended(inside(lines))).toContain(expected);
  });

  it.each([
    ['a gap cannot stand and nothing can be left out', '  theory "TBC" {\n  }\n'],
    ['the answer stands elsewhere', '  summary: "see above"\n'],
    ['words would be lost with it', '  aims: "TBC by Anna", "sleep"\n'],
  ])('is not offered where %s', async (_, lines) => {
    expect(await mended(inside(lines))).toContain('accept placeholder-answer because');
  });
});

describe('room for a reason', () => {
  const ofReasons = new Set(['placeholder-answer', 'gap-without-reason', 'accept-without-reason', 'adaptation-changes-unstated']);
  const codesIn = async (text: string): Promise<readonly string[]> =>
    (await check(text)).findings.map(({ code }) => code).filter((code) => ofReasons.has(code));

  it.each([
    ['of a gap', '  summary: undecided because "…"\n', 'gap-without-reason'],
    ['of a departure', '  accept safeguarding-missing because "…"\n', 'accept-without-reason'],
    ['of a declaration', '  adaptation {\n    of: Jolly2012\n    change "calls" because "-"\n  }\n', 'adaptation-changes-unstated'],
  ])('%s is none, and told once, where it stands', async (_, lines, missing) => {
    expect(await codesIn(inside(lines))).toEqual(['placeholder-answer']);
    expect(await codesIn(inside(lines.replace(/ because "."/, '')))).toEqual([missing]);
    expect(await codesIn(inside(lines.replace(/because "."/, 'because "the board meets in May"')))).toEqual([]);
  });

  it('is in no document and no data', async () => {
    const [spec] = (await readText(inside('  summary: undecided because "…" owner "…"\n  aims: "sleep" because "…"\n'))).specs;
    expect(spec?.summary).not.toHaveProperty('because');
    expect(spec?.summary).not.toHaveProperty('owner');
    expect(spec?.aims.state === 'given' && spec.aims.rationale).not.toHaveProperty('because');
  });

  it('a reason in words is one, also where it says that others decide', async () => {
    expect(await codesIn(inside('  summary: undecided because "to be agreed"\n'))).toEqual([]);
  });
});

describe('room for a title', () => {
  const everywhere = (title: string): string =>
    [
      `intervention A "${title}" {`,
      `  population People "${title}" { }`,
      `  contacts { contact Call "${title}" { } }`,
      `  outcomes { long-term Well "${title}" { } }`,
      '}',
    ].join('\n');
  const told = async (text: string): Promise<readonly string[]> =>
    (await check(text)).findings.flatMap(({ code, message }) => (code === 'placeholder-answer' ? [message] : []));

  it.each(['TBC', 'to be confirmed', '-', 'n/a', '?'])('is none, and told wherever it stands: %j', async (title) => {
    expect(await told(everywhere(title))).toEqual(
      Array.from({ length: 4 }, () => `“${title}” is not a title: it only makes room for one.`),
    );
    const [spec] = (await readText(everywhere(title))).specs;
    expect(spec).not.toHaveProperty('title');
    expect(spec?.population).not.toHaveProperty('title');
    expect(spec?.outcomes.changes.items[0]).not.toHaveProperty('title');
  });

  it.each(['Calls to be confirmed with the board', 'None', '…'])(
    'a title that says something is one, and so is that of examples: %j',
    async (title) => {
      expect(await told(everywhere(title))).toEqual([]);
    },
  );

  it('is told as an answer where a title answers a question', async () => {
    expect(await told(inside('  theory "TBC" { }\n'))).toEqual(['“TBC” is not an answer: it only says that there is no answer yet.']);
  });
});

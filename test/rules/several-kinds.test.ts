/** What is asked of peers is asked of each kind of them, and shown and mended there. */
import { fixesOf, ruleByCode } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { apply, base, check, codesIn, over, specIn } from './helpers.ts';

const facilitators = (answers: string): string => over(`peers Facilitators "facilitators of groups" {\n  ${answers}\n}`);

const own = [
  'position: para-professional',
  'experience: "has led groups of mothers"',
  'same-issue: no',
  'selection: "interview and references"',
  'training: 40 hours "leading groups"',
  'rolling-training: yes',
  'philosophy: "the group is the expert"',
  'approach: "person-centred listening"',
  'supervision: every 2 weeks "by the co-ordinator"',
  'tasks: "open, hold and close the group; never advise on medicines"',
  'wellbeing: "a debrief after each group"',
  'reward: paid because "it is skilled work"',
  'number: 2',
  'hours: 6 hours per week',
];

const wordOf = (answer: string): string => answer.slice(0, answer.indexOf(':'));

/** What the main ones say, line by line. */
const ofMain = (/^ {2}peers Volunteers [^]*?^ {2}\}/m.exec(base)?.[0] ?? '').split('\n').slice(1, -1);

/** Their own answers, and to every other question that of the main ones, so that nothing is left to ask. */
const whole = [...own, ...ofMain.map((line) => line.trim()).filter((line) => !own.some((answer) => wordOf(answer) === wordOf(line)))];

const without = (word: string): string => facilitators(whole.filter((answer) => !answer.startsWith(`${word}:`)).join('\n  '));

describe('peers beside the main ones', () => {
  it('are asked nothing more where all is said', async () => {
    expect(await codesIn(facilitators(whole.join('\n  ')))).toEqual([]);
  });

  it.each([
    ['training', 'peer-training-missing'],
    ['supervision', 'supervision-missing'],
    ['experience', 'peer-definition-missing'],
    ['selection', 'peer-selection-missing'],
    ['wellbeing', 'peer-wellbeing-missing'],
    ['tasks', 'peer-tasks-undefined'],
  ])('are asked for their %s, and only they', async (word, code) => {
    const text = without(word);
    const { findings } = await check(text);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    const [finding] = findings;
    expect(text.split('\n')[finding?.at.start.line ?? 0]).toContain('peers Facilitators');
  });

  it('leave open what they say is open, without hiding what the main ones leave out', async () => {
    const open = without('training')
      .replace('leading groups', '')
      .replace(
        'peers Facilitators "facilitators of groups" {',
        (head) => `${head}\n    training: undecided because "a course is chosen in May"`,
      );
    expect(await codesIn(open)).toEqual(['still-open']);
    expect(await codesIn(open.replace(/ {4}training: 16 hours.*\n/, ''))).toEqual(['peer-training-missing', 'still-open']);
  });

  it('are mended where the finding is', async () => {
    const text = without('tasks');
    const [finding] = (await check(text)).findings;
    const rule = ruleByCode('peer-tasks-undefined');
    if (!finding || !rule) throw new Error('Nothing is found.');
    const [fix] = fixesOf(rule, await specIn(text), finding);
    const mended = apply(text, fix ?? { title: '', at: finding.at, text: '' });
    expect(await codesIn(mended)).toEqual(['placeholder-answer']);
  });

  it('have too few hours by their own figures', async () => {
    const text = facilitators(whole.join('\n  ')).replace(
      /( {4}contact \w+ )/,
      '    contact Group "a group" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: face-to-face  length: 5 hours  by: Facilitators }\n$1',
    );
    const finding = (await check(text)).findings.find(({ code }) => code === 'peer-capacity-shortfall');
    expect(finding?.message).toContain('2 peers × 6 h a week');
  });
});

it('a group beside the main one is asked who belongs to it, and how many', async () => {
  const group = (head: string, inside: string): Promise<readonly string[]> =>
    codesIn(over(`population ${head} {\n  within: Mothers\n  ${inside}\n}`));
  expect(await group('Young "mothers under 20"', 'size: 20 per year')).toEqual([]);
  expect(await group('Young', 'includes: "is under 20"\n  size: 20 per year')).toEqual([]);
  expect(await group('Young', 'size: 20 per year')).toEqual(['group-undefined']);
  expect(await group('Young "mothers under 20"', 'need: "they are lonelier"')).toEqual(['group-undefined']);
  expect(await group('Young "mothers under 20"', 'includes: "is vulnerable"\n  size: 20 per year')).toEqual(['population-vague-term']);
});

it('a group is no part of itself, straight away or by way of another', async () => {
  const circle = (...groups: readonly string[]): Promise<readonly string[]> =>
    codesIn(
      over(groups.map((group) => `population ${group.replace(' ', ' "some people" {\n  within: ')}\n  size: 20 per year\n}`).join('\n')),
    );
  expect(await circle('Young Young')).toEqual(['group-undefined']);
  expect(await circle('Young Twins', 'Twins Young')).toEqual(['group-undefined', 'group-undefined']);
  expect(await circle('Young Mothers', 'Twins Young')).toEqual([]);
});

it('peers who are the people whom it is for are described once', async () => {
  const members = over('peers Volunteers "mothers who have breastfed" {\n  same-as: Mothers\n}').replace(
    /(peers Volunteers .*\{\n)[^]*?(\n {2}\}\n)/,
    '$1    same-as: Mothers\n    tasks: "listen; never advise on medicines"\n    wellbeing: "a talk after each meeting"$2',
  );
  expect(members).not.toBe(base);
  const codes = await codesIn(members);
  expect(codes.filter((code) => /^(peer-|supervision)/.test(code))).toEqual([]);
});

/** What a blind reviewer of eight services found unjust: where each rule must keep quiet, and where, close by, it still speaks. */
import { describe, expect, it } from 'vitest';
import { check, codesIn, over } from './helpers.ts';

const measured = (confidence: string, continuation: string): string =>
  [
    'outcomes {',
    `  intermediate Confidence "mothers feel able to feed their baby" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "questionnaire" at ${confidence}  accountable: yes  level: individual }`,
    `  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: "records" at ${continuation}  level: individual }`,
    '}',
  ].join('\n');

const talks = (steps: string): string =>
  [
    'activities {\n  activity FamilyTalks "talks with families" { in: Mothers  by: Volunteers }\n}',
    'context {\n  condition Custom "bottles are given from the first day" { kind: norm  status: present }\n}',
    `theory {\n  ${steps}\n}`,
  ].join('\n');

const group = (design: string, others: string): string =>
  `evaluation {\n  study Trial "a comparison" { design: ${design}  compares-with: "${others}"  asks: "does it lengthen breastfeeding?"  measures: Continuation }\n}`;

const calls = (more: string): string =>
  `contacts {\n  contact WeeklyCall "calls" { count: up to 6  mode: telephone  length: 20 minutes  ${more} }\n}`;

const rate = (who: string): string =>
  `population Comers "mothers who take it up" { within: Mothers }\nimplementation {\n  uptake: at most 10%\n}\noutcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: ${who}  expect: increase from 48% to 70% }\n}`;

describe.each([
  [
    'measured-too-late-to-explain',
    [
      measured('6 weeks after Birth', '6 weeks after Birth'),
      measured('Birth, "questionnaire" at 6 weeks after Birth', 'Birth, "records" at 6 weeks after Birth'),
      `${measured('6 weeks after Birth', '6 weeks after Birth')}\ntheory {\n  // no arrows yet\n}`,
      `${measured('6 weeks after Birth', '6 weeks after Birth')}\ntheory: undecided because "it is being written"`,
    ],
    [
      `${measured('3 weeks after Birth', '6 weeks after Birth')}\ntheory {\n  // no arrows yet\n}`,
      measured('3 weeks after Birth', 'Birth, "records" at 6 weeks after Birth'),
      measured('3 weeks after Birth', '1 week after Birth, "records" at 6 weeks after Birth'),
    ],
  ],
  [
    'activity-dead-end',
    [talks('FamilyTalks -| Custom because "they hear why" from Hunch')],
    [
      talks(
        'FamilyTalks -| Custom because "they hear why" from Hunch\n  Custom -| Continuation because "the bottle is at hand" from Hunch',
      ),
      talks('FamilyTalks -| FamilyAgainst because "they hear why" from Hunch'),
    ],
  ],
  [
    'outcome-unreachable',
    [talks('FamilyTalks -> Custom because "they hear why" from Hunch\n  // nothing about Confidence')],
    [
      talks(
        'FamilyTalks -| Custom because "they hear why" from Hunch\n  Custom -| Continuation because "the bottle is at hand" from Hunch\n  // nothing about Confidence',
      ),
    ],
  ],
  [
    'aim-without-outcome',
    ['aims: "more mothers go on", "fewer families are lonely"'],
    [
      'aims: "more mothers go on breastfeeding", "mothers grow in confidence"',
      'aims: "more babies have breast milk", "mothers grow in confidence"',
    ],
  ],
  [
    'similarity-mechanism-without-matching',
    ['peers Volunteers "mothers" {\n  same-issue: no\n}\nmatching {\n  on local-area: not-attempted because "too few"\n}'],
    [
      'peers Volunteers "mothers" {\n  same-issue: no because "she has lived on the same estate, whatever she fed"\n}\nmatching {\n  on local-area: not-attempted because "too few"\n}',
      'peers Volunteers "mothers" {\n  same-issue: no\n  selection: "nominated by mothers of the street"\n}\nmatching {\n  on local-area: not-attempted because "too few"\n}',
    ],
  ],
  [
    'contact-schedule-missing',
    ['contacts {\n  contact WeeklyCall "calls" { count: 6  mode: telephone  length: 20 minutes }\n}'],
    [calls('initiation: reactive')],
  ],
  [
    'design-decision-unused',
    ['peers Volunteers "mothers" {\n  reward: paid\n}'],
    ['peers Volunteers "mothers" {\n  reward: volunteer\n}', 'peers Volunteers "mothers" {\n  reward: expenses\n}'],
  ],
  [
    'contamination-unplanned',
    [
      group('controlled', 'mothers of the next clinic'),
      group('controlled', 'matched controls of the same clinic'),
      group('controlled', 'mothers of the same clinic, from its records'),
      group('randomised', 'mothers who came by themselves'),
    ],
    [group('controlled', 'mothers who came by themselves'), group('controlled', 'mothers who did not want a call')],
  ],
  ['displacement-unplanned', [group('controlled', 'mothers of the next clinic')], [group('controlled', 'records of the year before')]],
  ['dilution-unanswered', [rate('Mothers')], [rate('Comers')]],
  [
    'confidentiality-over-safety',
    [
      'topic: self-harm\nimplementation {\n  safeguarding: "100% confidential"\n}',
      'topic: self-harm\nimplementation {\n  safeguarding: "Nothing ever leaves the chat, no matter what"\n}',
      'topic: self-harm\nimplementation {\n  safeguarding: "no information is ever shared with staff, police or family"\n}',
      'topic: self-harm\nimplementation {\n  escalation: "volunteers will not break confidence under any circumstances"\n}',
      'topic: self-harm\nimplementation {\n  escalation: "no ambulance without the caller’s consent"\n}',
      'topic: self-harm\nimplementation {\n  escalation: "an ambulance is never called without the consent of the caller"\n}',
      'topic: self-harm\nimplementation {\n  safeguarding: "nothing is passed on unless the caller asks for it"\n}',
    ],
    [
      'topic: self-harm\nimplementation {\n  safeguarding: "nothing is passed on without consent unless somebody is in danger; the lead is told then"\n}',
      'topic: self-harm\nimplementation {\n  escalation: "the duty lead calls an ambulance, with or without consent"\n}',
      'topic: self-harm\nimplementation {\n  safeguarding: "no information is shared unless somebody is in danger; the lead is told then"\n}',
      'topic: self-harm\nimplementation {\n  safeguarding: "no word may hurt; the lead decides what is passed on"\n}',
    ],
  ],
  [
    'safety-unanswered',
    [
      'topic: domestic-abuse\nimplementation {\n  safeguarding: "none needed"\n}',
      'topic: domestic-abuse\nimplementation {\n  escalation: "None."\n}',
      'topic: infant-feeding\npeers Volunteers "mothers" {\n  training: "none"\n  supervision: "not needed"\n  wellbeing: "none"\n}',
    ],
    [
      'topic: domestic-abuse\nimplementation {\n  safeguarding: "none of the volunteers is alone with a child; the co-ordinator is the named lead"\n}',
    ],
  ],
] as const)('%s', (code, speaks, keepsQuiet) => {
  it.each(speaks)('speaks of %s', async (snippet) => {
    expect(await codesIn(over(snippet))).toContain(code);
  });

  it.each(keepsQuiet)('keeps quiet about %s', async (snippet) => {
    expect(await codesIn(over(snippet))).not.toContain(code);
  });
});

it('asks what a contact is for that comes when the change is there, where others came in time', async () => {
  const late =
    'contacts {\n  contact Later "a call in the third month" { when: 12 weeks after Birth  count: 1  mode: telephone  length: 20 minutes }\n}\ntheory {\n  Later -> Understood because "trust grows" from Hunch\n}';
  const { findings } = await check(over(late));
  expect(findings.filter(({ code }) => code === 'time-order-violation').map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'info: `Later` comes after `Confidence` is expected, to which others have led in time.',
  ]);
});

it('tells all that a publication leaves open where it says nothing of a section', async () => {
  const { findings } = await check(
    over('stage: published').replace(/ {2}implementation \{[\s\S]*?\n {2}\}/, '  implementation: not-reported'),
  );
  const told = findings.filter(({ message }) => message.startsWith('The publication does not say'));
  expect(told.map(({ code, message }) => `${code}: ${message}`)).toMatchSnapshot();
});

it('asks of a publication how people were matched, and what a study recorded, where it says itself that it leaves that out', async () => {
  const { findings } = await check(
    'intervention Calls "calls" {\n  stage: published\n  peers Callers { same-issue: yes }\n  matching: not-reported\n  format: one-to-one\n  evaluation { study Trial "a trial" { design: randomised  captures: not-reported } }\n}\n',
  );
  const said = new Map(findings.map(({ code, message }) => [code, message]));
  expect(said.get('matching-unstated')).toBe('The publication does not say whether, and in what, a peer was matched to a person.');
  expect([...said.keys()]).toEqual(expect.arrayContaining(['process-evaluation-missing', 'reach-unmeasured']));
});

it('gives a measure that is not reported the weight of one that is not written', async () => {
  const { findings } = await check(over('stage: published').replace('measure: "yearly talk with each volunteer"', 'measure: not-reported'));
  expect(findings.filter(({ code }) => code === 'outcome-unmeasured').map(({ message }) => message)).toEqual([
    'The publication does not say how and when the change was measured.',
  ]);
});

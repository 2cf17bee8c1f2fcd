/** Where a rule must speak, and where, close by, it must not. */
import { describe, expect, it } from 'vitest';
import { check, codesIn, over } from './helpers.ts';

const inTheory = (relies: string): string =>
  [
    'theory {',
    '  mechanism Expected "she knows who will call" { offers: "a first talk"  responds: "answers"  in: Mothers  when: Referral  relies-on: initiation }',
    `  mechanism Understood "understood, not judged" { offers: "somebody who listens"  responds: "says early what is wrong"  in: Mothers  when: Referral  relies-on: ${relies} }`,
    '}',
  ].join('\n');

const contacts = (mode: string, when: string): string =>
  [
    'contacts {',
    `  contact Introduction "getting to know each other" { when: 4 weeks before Birth because "time to think"  count: 1  mode: ${mode}  length: 30 minutes }`,
    `  contact FirstCall "the first visit" { when: within 48 hours after Birth  count: 1  mode: ${mode}  length: 30 minutes }`,
    `  contact WeeklyCall "a visit a week" { when: ${when}  every: 1 week  for: 6 weeks  mode: ${mode}  length: 20 minutes }`,
    '}',
  ].join('\n');

const outcome = (expect: string): string =>
  `outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: ${expect}  by: 6 weeks after Birth  measure: "records" at 6 weeks after Birth  level: individual }\n}`;

const asked = (captures: string): string =>
  `evaluation {\n  study Process "records" { design: process  asks: "how did it come about?"  captures: ${captures}  guards-against: TooFewVolunteers }\n}`;

const recorded = (question: string): string =>
  `evaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "${question}"  captures: uptake, reach, contacts, cost  measures: Confidence, Continuation }\n}`;

const compared =
  'evaluation {\n  study Comparison "before and after" { design: before-after  asks: "do more go on?"  compares-with: "two years before"  captures: uptake  measures: Continuation }\n}';

const confided = (answer: string): string => `topic: infant-feeding, postnatal-depression\nimplementation {\n  ${answer}\n}`;

const unsaid =
  'implementation {\n  // nothing about languages\n}\nevaluation {\n  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, contacts }\n}';

const open = (count: string): string =>
  `contacts {\n  contact Calls "calls" { when: from 1 week after Birth  count: ${count}  mode: telephone  length: 20 minutes }\n}`;

const resulted = (change: string): string => `delivered "first year" {\n  result "routine records": ${change} { of: Confidence }\n}`;

const steady =
  'outcomes {\n  intermediate Confidence "mothers feel able" { in: Mothers  expect: no-change  by: 3 weeks after Birth  measure: "questionnaire" at 3 weeks after Birth  accountable: yes  level: individual }\n}';

const held = (title: string): string => {
  const all = ['Introduction', 'FirstCall', 'WeeklyCall'].map(
    (name) => `  contact ${name} "${title}" { when: from 1 week after Birth  mode: face-to-face }`,
  );
  return ['contacts {', ...all, '  // nothing about ending', '  // nothing about minimum', '}'].join('\n');
};

const satisfaction = (name: string): string =>
  `outcomes {\n  intermediate ${name} "mothers are content with the calls" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: "questionnaire" at 3 weeks after Birth  accountable: yes  level: individual }\n}\ntheory {\n  FirstCall -> Understood -> ${name} because "they say so" from Schmied2011\n}`;

const visits = (expect: string, more: string): string =>
  `outcomes {\n  long-term Visits "visits by the nurse" { in: Mothers  primary: yes  expect: ${expect}  by: 6 weeks after Birth  measure: "records" at 6 weeks after Birth  ${more} }\n}`;

const oneAfterAnother = (first: string, second: string): string =>
  `outcomes {\n  intermediate Confidence "mothers feel able" { in: Mothers  expect: increase  by: ${first} after Birth }\n  long-term Continuation "any breastfeeding" { in: Mothers  expect: increase  by: ${second} after Birth }\n}\ntheory {\n  Confidence -> Continuation because "she carries on" from Hunch assuming StillTime\n}`;

describe.each<readonly [code: string, speaks: readonly string[], keepsQuiet: readonly string[]]>([
  [
    'design-decision-unused',
    [`${contacts('telephone', 'from 1 week after Birth')}\n${inTheory('peerness, matching, approach, timing')}`],
    [`${contacts('face-to-face', 'from 1 week after Birth')}\n${inTheory('peerness, matching, approach, timing')}`],
  ],
  [
    'contact-number-missing',
    [
      'stage: published\ncontacts {\n  contact Calls "calls" { when: from 1 week after Birth  count: not-reported  every: 1 week  mode: telephone }\n}',
    ],
    [
      'stage: published\ncontacts {\n  contact Calls "calls" { when: from 1 week after Birth  count: not-reported  every: 1 week  for: at least 6 months  mode: telephone }\n}',
    ],
  ],
  [
    'no-headroom',
    [visits('increase from 8 to 9', 'recommended: 8')],
    [
      visits('increase from 6 to 8', 'recommended: 8'),
      visits('decrease from 8 to 6', 'recommended: 8'),
      visits('increase from 8 to 9', ''),
      visits('increase', 'recommended: 8'),
    ],
  ],
  [
    'measured-late',
    [visits('increase', 'registered: 3 weeks after Birth')],
    [visits('increase', 'registered: 6 weeks after Birth'), visits('increase', 'registered: 10 weeks after Birth'), visits('increase', '')],
  ],
  [
    'access-single-point',
    ['implementation {\n  access-points: "the midwife at booking"\n}'],
    [
      'implementation {\n  access-points: "GPs, social services and charities give out invitations"\n}',
      'implementation {\n  access-points: "referral by the ward or self-referral"\n}',
    ],
  ],
  [
    'time-order-violation',
    [oneAfterAnother('8 weeks', '6 weeks'), oneAfterAnother('4 months', '12 weeks')],
    [oneAfterAnother('1 month', '30 days'), oneAfterAnother('3 months', '90 days'), oneAfterAnother('1 year', '365 days')],
  ],
  [
    'peer-recency-unstated',
    [
      'peers Volunteers "mothers" {\n  experience: "has breastfed"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "was in prison"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "lives in Easton, and has breastfed a baby"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "former residents of the hostel"\n  // nothing about experience-recency\n}',
    ],
    [
      'peers Volunteers "people" {\n  experience: "studies at the same university"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "is a member of the club"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "cares for somebody with dementia"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "is in the same prison"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "lives with epilepsy"\n  // nothing about experience-recency\n}',
      'topic: aphasia\npeers Volunteers "people" {\n  experience: "has had a stroke"\n  // nothing about experience-recency\n}',
      'peers Volunteers "people" {\n  experience: "has breastfed"\n  experience-recency: current\n}',
    ],
  ],
  [
    'tailoring-unbounded',
    ['contacts {\n  tailoring: "tailored to each person"\n}', 'contacts {\n  tailoring: "flexible"\n}'],
    [
      'contacts {\n  tailoring: "tailored to each person; the first call always takes place"\n}',
      'contacts {\n  tailoring: "kind and without judgement"\n}',
      'contacts {\n  tailoring: "the mother decides when"\n}',
    ],
  ],
  [
    'ambiguous-frequency',
    [open('undecided because "as needed"'), open('unknown because "regular contact"')],
    [open('undecided because "as needed, about once a week"'), open('undecided because "money is not agreed"')],
  ],
  ['result-against-theory', ['no-change', 'unclear', 'decrease'].map(resulted), ['increase', 'increase from 23% to 24%'].map(resulted)],
  [
    'result-against-theory',
    [`${steady}\n${resulted('change')}`, `${steady}\n${resulted('increase')}`],
    [`${steady}\n${resulted('no-change')}`, `${steady}\n${resulted('unclear')}`],
  ],
  ['ending-unstated', [held('visits')], [held('open sessions'), held('campaigns on the landings')]],
  ['minimum-dose-undefined', [held('visits')], [held('open sessions'), held('campaigns on the landings')]],
  ['contact-length-missing', [held('visits')], [held('open sessions'), held('campaigns on the landings')]],
  [
    'usual-care-label-only',
    ['context {\n  usual-care: "schools that waited for their turn"\n}', 'context {\n  usual-care: "waiting list control"\n}'],
    ['context {\n  usual-care: "they waited, and saw a nurse once a month"\n}'],
  ],
  [
    'activity-dead-end',
    [
      'activities {\n  activity Thanks "a card for mothers" { in: Mothers }\n}',
      'activities {\n  activity Thanks "a card for all" { in: Volunteers, Mothers }\n}',
    ],
    ['activities {\n  activity Thanks "a yearly meal" { in: Volunteers }\n}'],
  ],
  [
    'theory-element-undelivered',
    [
      'theory {\n  mechanism Private "it stays here" { offers: "confidence"  responds: "dares to ask"  in: Mothers  when: Referral  relies-on: peerness }\n  Private -> Confidence because "courage" from Hunch\n}',
    ],
    [
      'theory {\n  mechanism Private "it stays here" { offers: "confidence"  responds: "dares to ask"  in: Mothers  when: Referral  relies-on: peerness }\n  Private -> FirstCall because "courage" from Hunch\n}',
    ],
  ],
  [
    'name-unused',
    ['timeline {\n  event Move "the move to another house"\n}'],
    [
      'timeline {\n  event Move "the move to another house"\n}\ncontacts {\n  contact FirstCall "the first call after the birth" { count: 1  mode: telephone  length: 30 minutes }\n}',
    ],
  ],
  [
    'experience-absent',
    [asked('fidelity, mechanisms, context, unintended, peers')],
    [`${asked('fidelity, mechanisms, context, unintended, peers')}\n${satisfaction('MothersSatisfaction')}`],
  ],
  [
    'no-headroom',
    [outcome('decrease from 2% to 1%'), outcome('increase from 94% to 97%')],
    [outcome('decrease from 20% to 15%'), outcome('increase from 48% to 55%'), outcome('increase'), outcome('increase from 50% to 9 days')],
  ],
  [
    'nothing-to-compare',
    [
      recorded('do more mothers breastfeed?'),
      recorded('is it effective?'),
      recorded('does it help?'),
      recorded('what is its impact on feeding?'),
      recorded('do calls prevent early weaning?'),
      recorded('is it effective?').replace('design: monitoring', ''),
      recorded('is it effective?').replace('monitoring ', 'survey '),
    ],
    [
      recorded('does it reach people?'),
      recorded('who helps whom, and when?'),
      recorded('does it reach people?').replace('design: monitoring', ''),
      `${recorded('is it effective?').replace('design: monitoring', '')}\n${compared}`,
      `${recorded('do more mothers breastfeed?')}\n${compared}`,
    ],
  ],
  [
    'measured-late',
    [outcome('increase from 48% to 55%').replace('at 6 weeks after Birth', 'at 12 weeks after Birth')],
    [outcome('increase from 48% to 55%').replace('at 6 weeks after Birth', 'at 7 weeks after Birth')],
  ],
  [
    'evidence-superseded',
    ['contacts {\n  minimum: at least 5 because "scheduled contacts help" from Renfrew2012\n}'],
    [
      'contacts {\n  minimum: at least 5 because "scheduled contacts help" from Renfrew2012, Gavine2022\n}',
      'contacts {\n  minimum: at least 5 because "scheduled contacts help" from Renfrew2012, Hunch\n}',
    ],
  ],
  [
    'aim-without-outcome',
    ['aims: "more mothers go on", "fewer feel alone"'],
    ['aims: "more mothers go on"', 'aims: "more mothers go on", "fewer feel alone"\n// nothing about outcomes'],
  ],
  [
    'confidentiality-over-safety',
    [
      confided('safeguarding: "complete confidentiality; staff are told only with permission"'),
      confided('safeguarding: not-applicable because "everything stays between the two"'),
      confided('escalation: not-applicable because "nothing is passed on"'),
      confided('safeguarding: "nothing that somebody says is ever passed on, whatever it is"'),
      confided('safeguarding: "confidentiality is absolute"'),
      confided('safeguarding: "what is told is kept, without exception"'),
      confided('escalation: not-applicable because "it is confidential"'),
      'topic: student-mental-health\nimplementation {\n  safeguarding: "absolute confidentiality"\n}',
      'topic: opioid-overdose\nimplementation {\n  safeguarding: "absolute confidentiality"\n}',
      'topic: loneliness\npeers Volunteers "students" { training: 30 hours "listening, suicidal callers, boundaries" }\nimplementation {\n  safeguarding: "absolute confidentiality"\n}',
    ],
    [
      confided('escalation: not-applicable because "nobody is met alone"'),
      'topic: loneliness\npeers Volunteers "students" { training: 30 hours "listening, boundaries" }\nimplementation {\n  safeguarding: "absolute confidentiality"\n}',
      confided('safeguarding: "complete confidentiality, unless somebody is in danger"'),
      confided('safeguarding: "nothing is passed on unless a life is in danger"'),
      confided('safeguarding: "the policy; nobody is left alone with what they are told"'),
      confided('safeguarding: "the policy; limits of confidentiality are explained at the first meeting"'),
      'implementation {\n  safeguarding: "complete confidentiality"\n}',
    ],
  ],
  [
    'equity-unanswered',
    [
      `${asked('fidelity, experience')}\n${unsaid}`,
      'population Mothers {\n  includes: "expects a first baby", "owns a smartphone"\n}',
      'population Mothers {\n  excludes: "has no telephone"\n}',
      `population Mothers {\n  includes: "speaks and reads English"\n}\n${unsaid}`,
      `population Mothers {\n  excludes: "non-English speakers"\n}\n${unsaid}`,
    ],
    [
      'population Mothers {\n  includes: "expects a first baby", "owns a smartphone" because "calls are by video; the others are visited"\n}',
      'population Mothers {\n  includes: "speaks and reads English"\n}\nimplementation {\n  languages: "English; interpreters by telephone"\n}',
      asked('fidelity, experience'),
      `${asked('fidelity, experience, reach')}\n${unsaid}`,
      `${asked('fidelity, experience')}\n${unsaid}\npopulation Mothers {\n  excludes: "lives elsewhere" because "the next borough has calls of its own"\n}`,
    ],
  ],
])('%s', (code, speaks, keepsQuiet) => {
  it.each(speaks)('speaks of %s', async (snippet) => {
    expect(await codesIn(over(snippet))).toContain(code);
  });

  it.each(keepsQuiet)('keeps quiet about %s', async (snippet) => {
    expect(await codesIn(over(snippet))).not.toContain(code);
  });
});

it('of a contact that leads nowhere it does not ask for `enables`, which a contact cannot have', async () => {
  const { findings } = await check(
    over('contacts {\n  contact Farewell "a last call" { when: 8 weeks after Birth  count: 1  mode: telephone  length: 20 minutes }\n}'),
  );
  expect(findings.find(({ code }) => code === 'activity-dead-end')?.remedy).toBe(
    'Lead an arrow from it to what it brings about (`Farewell -> …`), or drop it.',
  );
});

it('where a target starts is shown only by figures that are about the same, and counted alike', async () => {
  const backgrounds = [
    'background "any breastfeeding at 6 weeks": 48% in 2026 source "records"',
    'background "families who live in poverty": 31% in 2026 source "the census"',
    'background "mothers who breastfed at 6 weeks": 900 in 2026 source "records"',
  ];
  const parts = `context {\n${backgrounds.join('\n')}\n}\n${outcome('increase to 55%')}`;
  const text = `intervention Calls "calls" {\n${parts}\n}\n`;
  const { findings } = await check(text);
  const places = findings.find(({ code }) => code === 'target-without-baseline')?.related?.map(({ at }) => at.start.line) ?? [];
  expect(places.map((line) => text.split('\n')[line]?.trim())).toEqual([backgrounds[0]]);
});

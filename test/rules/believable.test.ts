/** Whether a theory and a result can be believed: where a rule must speak, and where, close by, it must not. */
import { describe, expect, it } from 'vitest';
import { codesIn, over } from './helpers.ts';

const barrier = (condition: string, more = ''): string =>
  [
    'context {',
    `  condition NightShifts "somebody sleeps by day" { kind: person  ${condition} }`,
    '}',
    'theory {',
    '  mechanism Expected "she knows who will call" { offers: "a first talk"  responds: "answers"  in: Mothers  when: Referral  unless: NightShifts  relies-on: initiation }',
    more,
    '}',
  ].join('\n');

/** A mechanism that fails under the condition, by which nothing but harm comes about. */
const harmAlone =
  'context {\n  condition Cover "somebody is always there to ask" { kind: service  status: present }\n}\ntheory {\n  mechanism Compares "she compares herself" { offers: "a mother for whom it went well"  responds: "feels that she failed"  in: Mothers  when: Referral  unless: Cover }\n  FirstCall -> Compares -> Guilt because "volunteers have seen it" from PracticeKnowledge\n}';

const heldBack = (by: string): string =>
  barrier('status: present', `  ${by} -| NightShifts because "the hour is agreed" from PracticeKnowledge`);

const arrows = (...lines: readonly string[]): string =>
  `theory {\n${lines.map((line) => `  ${line} because "so they say" from PracticeKnowledge assuming StillTime`).join('\n')}\n}`;

const study = (said: string, measures = 'Continuation'): string =>
  `evaluation {\n  study Comparison "a comparison" { asks: "do more go on?"  ${said}  measures: ${measures}  captures: contacts, exposure, usual-care }\n}`;

const controlled = (comparesWith: string, more = ''): string =>
  study(`design: controlled  compares-with: "${comparesWith}"  analysis: descriptive${more}`);

const before = (comparesWith: string): string => study(`design: before-after  compares-with: "${comparesWith}"`);

const chosen = (includes: string, comparesWith: string): string =>
  `population Mothers {\n  includes: "${includes}"\n}\n${before(comparesWith)}`;

const judgedBy = (title: string, expect: string, more = 'primary: yes'): string =>
  `outcomes {\n  long-term Continuation "${title}" { in: Mothers  ${more}  expect: ${expect}  by: 6 weeks after Birth  measure: "records" at 6 weeks after Birth }\n}`;

const second = (primary = ''): string =>
  `outcomes {\n  long-term Continuation "any breastfeeding" { in: Mothers  expect: increase  by: 6 weeks after Birth  measure: "records" at 6 weeks after Birth }\n  long-term OwnGoal "fed as they wanted" { in: Mothers  ${primary}  expect: increase  by: 6 weeks after Birth  measure: "a question" at 6 weeks after Birth }\n}`;

const anonymous = (measure: string, level = 'individual', relies = 'anonymity'): string =>
  `theory {\n  mechanism Expected "she knows who will call" { offers: "a first talk"  responds: "answers"  in: Mothers  when: Referral  relies-on: initiation, ${relies} }\n}\noutcomes {\n  intermediate Confidence "mothers feel able" { in: Mothers  expect: increase  by: 3 weeks after Birth  measure: ${measure}  level: ${level} }\n  long-term Continuation "any breastfeeding" { in: Mothers  primary: yes  expect: increase  by: 6 weeks after Birth  measure: "records of the borough" at 6 weeks after Birth  level: community }\n}`;

const happened = (...said: readonly string[]): string => `delivered "first year" {\n${said.map((line) => `  ${line}\n`).join('')}}`;
const found = 'result "records": increase { of: Confidence, Continuation }';

/** Weekly calls that eighty people cannot all have, and a contact of which less is known. */
const hours = (visit: string, number: number): string =>
  `population Mothers {\n  size: 400 per year\n}\npeers Volunteers "mothers" {\n  number: ${String(number)}\n  hours: 2 hours per week\n}\ncontacts {\n  contact Introduction "a visit" { when: 4 weeks before Birth  ${visit}  mode: face-to-face }\n  contact WeeklyCall "a call a week" { when: from 1 week after Birth  every: 1 week  for: 6 weeks  mode: telephone  length: 60 minutes }\n}`;

const confided = (topic: string, safeguarding: string): string => `topic: ${topic}\nimplementation {\n  safeguarding: "${safeguarding}"\n}`;
const pupils = (includes: string): string =>
  `${confided('infant-feeding', 'everything is confidential')}\npopulation Mothers {\n  includes: "${includes}"\n}`;

describe.each<readonly [code: string, speaks: readonly string[], keepsQuiet: readonly string[]]>([
  [
    'barrier-unanswered',
    [
      barrier('status: present'),
      barrier('status: planned'),
      barrier('status: present', '  NightShifts -| Confidence because "she is alone" from Hunch'),
    ],
    [
      barrier('status: absent'),
      barrier('status: unknown'),
      barrier('status: present  secured-by: VisitTeams'),
      heldBack('Introduction'),
      heldBack('Expected'),
      barrier(
        'status: present',
        '  mechanism Letters "she writes when she is up" { offers: "a text at any hour"  responds: "answers at night"  in: Mothers  when: NightShifts  relies-on: mode }\n  WeeklyCall -> Letters -> Confidence because "she reads it" from Hunch',
      ),
      harmAlone,
    ],
  ],
  [
    'arrows-contradict',
    [
      arrows('WeeklyCall -> Understood -| Confidence'),
      arrows('FamilyAgainst -> Confidence', 'Introduction -> FamilyAgainst -| Confidence'),
    ],
    [arrows('Guilt -| Continuation'), arrows('Continuation -| Confidence')],
  ],
  [
    'comparability-unstated',
    [
      controlled('mothers in the next borough'),
      study('design: controlled  compares-with: usual-care'),
      before('mothers who stopped after two calls'),
      before('those who dropped out'),
      before('women who declined'),
      before('non-attenders'),
      chosen('five or more visits to the clinic last year', 'the year before'),
      chosen('has a score above 12 and severe trouble', 'how they were at the first call'),
      chosen('at least 3 admissions in a year', 'the same mothers in the year before'),
    ],
    [
      controlled('mothers in the next borough, matched by age and income'),
      controlled('mothers in the next borough', ' because "adjusted for age and earlier births"'),
      controlled('mothers of the same age in a borough without it'),
      study('design: controlled  compares-with: waiting-list'),
      study('design: randomised  compares-with: usual-care  analysis: intention-to-treat'),
      before('births in the two years before'),
      before('mothers who stopped after two calls, alike in age and in how they felt at the start'),
      chosen('expects a first baby, and is 16 or more years old', 'the year before'),
      chosen('five or more visits to the clinic last year', 'the trend of several years'),
      chosen('five or more visits to the clinic last year', 'others with as many visits, in the next borough'),
    ],
  ],
  [
    'analysis-unstated',
    [
      study('design: randomised  compares-with: usual-care'),
      study('design: cluster-randomised  compares-with: usual-care'),
      study('design: randomised  compares-with: usual-care  analysis: descriptive'),
      study('design: cluster-randomised  compares-with: usual-care  analysis: other'),
    ],
    [
      study(
        'design: randomised  compares-with: usual-care  analysis: other because "everybody counts, by the care that they would have had"',
      ),
      study('design: before-after  compares-with: "earlier years"  analysis: descriptive'),
      study('design: randomised  compares-with: usual-care  analysis: intention-to-treat'),
      study('design: randomised  compares-with: usual-care  analysis: undecided because "the team decides"'),
      controlled('mothers of the same age'),
      before('births in the two years before'),
    ],
  ],
  [
    'primary-outcome-missing',
    [
      `${second()}\n${study('design: randomised  compares-with: usual-care', 'Continuation, OwnGoal')}`,
      `${second('primary: no')}\n${study('design: controlled  compares-with: usual-care', 'Continuation, OwnGoal')}`,
    ],
    [
      `${second('primary: yes')}\n${study('design: randomised  compares-with: usual-care', 'Continuation, OwnGoal')}`,
      `${second('primary: undecided because "the panel chooses"')}\n${study('design: randomised  compares-with: usual-care', 'Continuation, OwnGoal')}`,
      `${second()}\n${study('design: randomised  compares-with: usual-care', 'Continuation, Confidence')}`,
      `${second()}\n${study('design: monitoring', 'Continuation, OwnGoal')}`,
    ],
  ],
  [
    'target-within-chance',
    [
      judgedBy('suicides among farmers', 'decrease from 9 to 5'),
      judgedBy('admissions for weight loss', 'decrease from 40 to 30'),
      judgedBy('deaths in the first year', 'decrease from 2 to 0', ''),
      judgedBy('assaults on the wing', 'decrease from 12 incidents to 8 incidents'),
    ],
    [
      judgedBy('suicides among farmers', 'decrease from 90 to 50'),
      judgedBy('suicides among farmers', 'decrease from 9% to 5%'),
      judgedBy('average score for admissions', 'decrease from 9 to 5'),
      judgedBy('mothers feel able', 'increase from 5 to 9'),
      judgedBy('suicides among farmers', 'decrease from 9 to 5 because "it is read over ten years"'),
      judgedBy('suicides among farmers', 'decrease'),
    ],
  ],
  [
    'anonymity-lost',
    [anonymous('"questionnaire" at 3 weeks after Birth')],
    [
      anonymous('"questionnaire" at Birth'),
      anonymous('"questionnaire" at 3 weeks after Birth', 'individual', 'peerness'),
      anonymous('"questionnaire" at 3 weeks after Birth', 'community'),
      anonymous('"a call back to those who agreed to one" at 3 weeks after Birth'),
      anonymous('"survey by nickname" at 3 weeks after Birth'),
    ],
  ],
  [
    'result-without-delivery',
    [happened(found), happened(found, 'departures: "more letters than calls"'), `stage: published\n${happened('uptake: 64%', found)}`],
    [
      happened(found, 'uptake: 64%'),
      happened(found, 'fidelity: "as described"'),
      happened(found, 'retention: not-checked'),
      happened('departures: "more letters than calls"'),
      `stage: published\n${happened('uptake: 64%', 'contacts-received: 6', found)}`,
    ],
  ],
  [
    'peer-capacity-shortfall',
    [hours('count: 1', 3), hours('length: 30 minutes', 3), hours('count: 1  length: 30 minutes', 3)],
    [hours('count: 1', 40), hours('length: 30 minutes', 40)],
  ],
  [
    'confidentiality-over-safety',
    [
      confided('young-carers', 'what is said stays between buddies'),
      confided('student-mental-health', 'buddies tell nobody what they hear'),
      confided('postnatal-depression', 'whatever is said stays in the room'),
      confided('postnatal-depression', 'volunteers never repeat what they are told'),
      confided('postnatal-depression', 'nobody else will know'),
      confided('postnatal-depression', 'peers keep all secrets'),
      confided(
        'postnatal-depression',
        'it stays within the group, what is said stays there, and nobody is told, even where somebody is in danger',
      ),
      pupils('pupils in years 5 to 8'),
      pupils('children who look after somebody'),
      pupils('young people in care'),
    ],
    [
      confided('young-carers', 'what is said stays between buddies, but for danger, which the teacher is told'),
      confided('postnatal-depression', 'what stays in the room, and what does not (a child or adult in danger), is agreed at each meeting'),
      confided('postnatal-depression', 'the rules say what is kept private, and that danger to life is passed on'),
      confided('walking', 'what is said stays between walkers'),
      pupils('parents of children under eleven'),
      pupils('expects a first baby'),
    ],
  ],
])('%s', (code, speaks, keepsQuiet) => {
  it.each(speaks)('speaks: %s', async (snippet) => {
    expect(await codesIn(over(snippet))).toContain(code);
  });

  it.each(keepsQuiet)('keeps quiet: %s', async (snippet) => {
    expect(await codesIn(over(snippet))).not.toContain(code);
  });
});

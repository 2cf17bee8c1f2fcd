/** One gap, one message: what keeps quiet because something before it speaks. */
import type { Rule } from '@peerspec/rules';
import { ruleByCode, ruleSet, rules } from '@peerspec/rules';
import { checkSpec } from '@peerspec/rules/internal';
import { describe, expect, it } from 'vitest';
import { base, check, codes, codesIn, over, specIn, today } from './helpers.ts';

const almostEmpty = 'intervention Empty "Empty" {\n  stage: commissioning\n}\n';

/** What a text is told about as an error, in the order of the alphabet; rules of one section alone, where one is named. */
const errorsIn = async (text: string, section?: Rule['section']): Promise<readonly string[]> => {
  const { findings } = await check(text);
  const errors = codes(findings.filter((finding) => finding.severity === 'error'));
  return errors.filter((code) => section === undefined || ruleByCode(code)?.section === section).toSorted();
};

const ofSection = (found: readonly string[], section: Rule['section']): readonly string[] =>
  found.filter((code) => ruleByCode(code)?.section === section);

describe('an intervention that says nothing yet', () => {
  it('is asked for each of its parts once', async () => {
    expect(await errorsIn(almostEmpty)).toEqual([
      'contact-number-missing',
      'form-unstated',
      'intermediate-outcomes-none',
      'peer-definition-missing',
      'population-undefined',
      'safeguarding-missing',
      'theory-missing',
      'usual-care-missing',
    ]);
  });

  it('without a theory, hears only that of all that could be said about theories', async () => {
    expect(ofSection(await codesIn(over('// nothing about theory')), 'theory')).toEqual(['theory-missing']);
  });

  it('hears the same where a theory is begun and has no arrows', async () => {
    const found = await codesIn(
      `intervention A "a" {\n  stage: commissioning\n  theory "Talking helps." { mechanism Heard "heard" { } }\n}\n`,
    );
    // What might go wrong is another question than how it is to work.
    expect(ofSection(found, 'theory')).toEqual(['unintended-absent', 'theory-missing']);
  });
});

describe('a weakness is not hidden by another', () => {
  const outcome = 'long-term Mood "people feel better" { in: People  expect: increase }';

  it.each([
    ['no outcomes', '', ['unintended-absent', 'peer-outcomes-absent', 'peer-wellbeing-missing']],
    [
      'no theory',
      `outcomes { ${outcome} }`,
      ['intermediate-outcomes-none', 'unintended-absent', 'outcome-unmeasured', 'peer-outcomes-absent'],
    ],
  ])('where there is %s', async (_, more, expected) => {
    const found = await codesIn(
      `intervention A "a" {\n  stage: commissioning\n  population People "people" {}\n  peers P "p" { experience: "has been there" }\n${more}\n}\n`,
    );
    expect(expected.filter((code) => !found.includes(code))).toEqual([]);
    expect(found).toContain('theory-missing');
  });
});

describe('silence', () => {
  it('of training and supervision lasts until the peers are described', async () => {
    expect(await errorsIn(almostEmpty, 'peers')).toEqual(['peer-definition-missing', 'safeguarding-missing']);
    const begun = 'intervention A "a" {\n  stage: commissioning\n  peers P "p" { experience: "has been there" }\n}\n';
    expect(await errorsIn(begun, 'peers')).toEqual(['peer-training-missing', 'safeguarding-missing', 'supervision-missing']);
  });

  it('of mode and first move lasts until contacts are described', async () => {
    expect(await errorsIn(almostEmpty, 'contacts')).toEqual(['contact-number-missing', 'form-unstated']);
    const begun = 'intervention A "a" {\n  stage: commissioning\n  contacts { contact Call "a call" { count: 6 } }\n}\n';
    expect(await errorsIn(begun, 'contacts')).toEqual(['form-unstated', 'initiation-unstated', 'mode-unstated']);
  });

  it('of intensity does not last until every number of contacts is known: what is known is few', async () => {
    const few = over(
      'contacts {\n  // nothing about WeeklyCall\n  contact Later "later" { when: from 2 weeks after Birth  mode: telephone  length: 20 minutes }\n}\ntheory {\n  // nothing about WeeklyCall\n  Later -> Understood because "trust"\n}',
    );
    expect(await codesIn(few)).toEqual(['low-intensity', 'contact-number-missing']);
    const asked = few.replace(
      'mode: telephone  length: 20 minutes }',
      'count: undecided because "as needed"  mode: telephone  length: 20 minutes }',
    );
    const { findings } = await check(asked);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'low-intensity: Fewer than five contacts are planned (1 + 1 = 2, besides `Later`, of which no number is known), and one-to-one breastfeeding support of that intensity has tended not to work.',
      expect.stringMatching(/^ambiguous-frequency: “as needed”/) as string,
      expect.stringMatching(/^still-open/) as string,
    ]);
  });

  it('covers outcomes that follow from one that is not reached', async () => {
    const text = over(
      [
        'outcomes {',
        '  intermediate Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 2 weeks after Birth  measure: "diary" at 2 weeks after Birth }',
        '  long-term Mood "mothers feel better" { in: Mothers  expect: increase  by: 8 weeks after Birth  measure: "diary" at 8 weeks after Birth }',
        '}',
        'theory {',
        '  Sleep -> Mood because "rest" assuming StillTime',
        '}',
      ].join('\n'),
    );
    const { findings } = await check(text);
    expect(findings.map(({ message }) => message)).toEqual(['Nothing that this service does is shown to lead to `Sleep`.']);
  });

  it('names one outcome of a circle that nothing leads to', async () => {
    const text = over(
      [
        'outcomes {',
        '  intermediate Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 2 weeks after Birth  measure: "diary" at 2 weeks after Birth }',
        '  intermediate Mood "mothers feel better" { in: Mothers  expect: increase  by: 2 weeks after Birth  measure: "diary" at 2 weeks after Birth }',
        '}',
        'theory {',
        '  Sleep -> Mood because "rest" assuming StillTime',
        '  Mood -> Sleep because "calm" assuming StillTime feedback',
        '}',
      ].join('\n'),
    );
    expect((await codesIn(text)).filter((code) => code === 'outcome-unreachable')).toEqual(['outcome-unreachable']);
  });

  it('of what leads where lasts while a name is misspelt: the name alone is told', async () => {
    for (const [right, wrong] of [
      ['FirstCall -> Understood', 'FirstCall -> Understod'],
      ['VisitTeams -> Referral', 'VisitTeams -> Referal'],
      ['Confidence -> Continuation', 'Confidense -> Continuation'],
      ['agreed-with: LocalMothers, Midwives', 'agreed-with: LocalMother, Midwives'],
      ['unless: FamilyAgainst', 'unless: FamilyAganst'],
    ] as const) {
      expect(base).toContain(right);
      expect({ wrong, found: await codesIn(base.replace(right, wrong)) }).toEqual({ wrong, found: ['unknown-name'] });
    }
  });

  it('does not hide a second gap behind a first one of another kind', async () => {
    const text = over('peers Volunteers {\n  // nothing about training\n  // nothing about supervision\n}\n// nothing about support');
    expect((await codesIn(text)).toSorted()).toEqual(['peer-training-missing', 'supervision-missing', 'support-types-unstated']);
  });

  it('reaches on along `after`, and holds although the earlier departure is accepted', async () => {
    const record = (code: string, fires: boolean, after: readonly string[] = []): Rule => ({
      code,
      section: 'file',
      severity: 'warning',
      after,
      message: 'Something.',
      why: 'Why.',
      remedy: 'What.',
      when: 'When.',
      sources: [],
      bad: '',
      good: '',
      check: (spec) => (fires ? [{ at: spec.at }] : []),
    });
    const set = ruleSet([record('last', true, ['middle']), record('middle', false, ['first']), record('first', true)]);
    const spec = await specIn('intervention A "a" {\n  accept first because "agreed"\n}\n');
    const { findings, accepted } = checkSpec(set, spec, { today });
    expect(codes(findings)).toEqual([]);
    expect(accepted.map(({ finding, because }) => [finding.code, because])).toEqual([['first', 'agreed']]);
  });
});

describe('the catalogue', () => {
  it('refuses two rules of one name, and a rule that waits for one that does not exist', () => {
    const [first] = rules;
    if (!first) throw new Error('There are no rules.');
    expect(() => ruleSet([first, first])).toThrow('Two rules have the same code.');
    expect(() => ruleSet([{ ...first, after: ['nothing'] }])).toThrow('which is not in the catalogue');
  });
});

describe('what is written in a wrong place is told there, and not missed a second time', () => {
  const missed = async (lines: string): Promise<readonly string[]> =>
    codesIn(`intervention A "a" {\n${lines}\n  population People "people" { }\n  context { }\n  format: group\n}\n`);

  it.each([
    ['usual-care-missing', 'usual-care: "a midwife"'],
    ['contact-number-missing', 'contact Weekly "weekly" { every: 1 week }'],
    ['population-undefined', 'includes: "adults"'],
    ['evaluation-embedded-missing', 'study Before "before and after" { asks: "does it help?" }'],
    ['stage-missing', 'theory { stage: design }'],
    ['theory-missing', 'outcomes { theory { A -> B } }'],
  ])('%s', async (code, line) => {
    expect(await missed('')).toContain(code);
    expect(await missed(line)).not.toContain(code);
  });

  it('hides nothing of what stands in its place beside it', async () => {
    const contacts = '  contacts { contact Call "a call" { mode: telephone } }';
    expect(await missed(contacts)).toContain('contact-number-missing');
    expect(await missed(`contact Weekly "weekly" { every: 1 week }\n${contacts}`)).toContain('contact-number-missing');
  });

  it('counts among several that one message asks for', async () => {
    const { findings } = await check('intervention A "a" {\n  format: group\n  group-size: 4 to 6\n}\n');
    expect(findings.find(({ code }) => code === 'group-composition-unstated')?.message).toBe(
      'The group is not fully described: whether anybody can join at any time and who runs it is not stated.',
    );
  });
});

/** A stated gap is not an omission. */
import { describe, expect, it } from 'vitest';
import { check, codesIn, over } from './helpers.ts';

const told = async (snippet: string): Promise<readonly string[]> =>
  (await check(over(snippet))).findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

describe('a gap', () => {
  it('that is undecided replaces the rule by a hint with reason, owner and date', async () => {
    expect(
      await told(
        'peers Volunteers {\n  training: undecided because "the provider proposes it" owner "the provider" decide-by 2027-03-01\n}',
      ),
    ).toEqual([
      'hint still-open: Still open: How much training, and in what? The provider proposes it. To be decided by the provider, by 2027-03-01.',
    ]);
  });

  it('that nobody can fill replaces the rule by a hint', async () => {
    expect(await told('peers Volunteers {\n  supervision: unknown because "the charity has not answered"\n}')).toEqual([
      'hint still-open: Still open: How often are they supervised, and by whom? The charity has not answered.',
    ]);
  });

  it('that a publication leaves is a finding of the rule that asks, at its place and as grave', async () => {
    expect(await told('stage: published\npeers Volunteers {\n  training: not-reported\n}')).toEqual([
      'error peer-training-missing: The publication does not say whether the peers were trained.',
    ]);
    const { findings } = await check(over('stage: published\npeers Volunteers {\n  training: not-reported\n}'));
    expect(findings.map(({ at }) => at.end.character - at.start.character)).toEqual(['not-reported'.length]);
    expect(await told('stage: published\nimplementation {\n  safeguarding: not-reported\n}')).toEqual([
      'info safeguarding-missing: The publication does not say what a peer does when somebody is at risk, nor what is kept confidential.',
    ]);
  });

  it('that a publication leaves of one declaration is a finding at that one', async () => {
    expect(
      await told(
        'stage: published\ncontacts {\n  contact WeeklyCall "later calls" { when: from 1 week after Birth  count: not-reported  mode: telephone  length: not-reported }\n}',
      ),
    ).toEqual([
      'warning low-intensity: Fewer than five contacts are planned (1 + 1 = 2, besides `WeeklyCall`, of which no number is known), and one-to-one breastfeeding support of that intensity has tended not to work.',
      'error contact-number-missing: The publication does not say how many contacts were planned, so nobody can cost the service or repeat it.',
      'info contact-length-missing: The publication does not say how long a contact lasted.',
    ]);
  });

  it('of a whole section is one finding of the rule that asks for the section', async () => {
    const found = await check('intervention A "a" {\n  stage: published\n  peers: not-reported\n  theory: not-reported\n}\n');
    const silences = found.findings.filter(({ message }) => message.startsWith('The publication does not say'));
    expect(silences.map(({ code }) => code)).toEqual(['peer-definition-missing', 'theory-missing']);
  });

  it('on which no rule speaks is a hint in the same words', async () => {
    expect(await told('stage: published\npopulation Mothers "first-time mothers" {\n  need: not-reported\n}')).toEqual([
      'hint still-open: The publication does not say: What is wrong now, and how do we know?',
    ]);
  });

  it('that nobody has looked up is a hint, and needs no reason', async () => {
    expect(await told('stage: published\npeers Volunteers {\n  training: not-checked\n}')).toEqual([
      'hint still-open: Still open: How much training, and in what? Nobody has looked it up yet.',
    ]);
    expect(await codesIn(over('peers Volunteers {\n  caseload: not-checked\n}'))).toEqual(['not-reported-outside-published']);
  });

  it('that a publication leaves can be accepted as any finding', async () => {
    expect(
      await told(
        'stage: published\npeers Volunteers {\n  training: not-reported\n}\naccept peer-training-missing because "a short report"',
      ),
    ).toEqual([]);
  });

  it('that does not apply is an answer, and nothing is said', async () => {
    expect(await told('peers Volunteers {\n  training: not-applicable because "friends stay friends"\n}')).toEqual([]);
    expect(
      await told(
        'outcomes {\n  // nothing about unintended\n  unintended: not-applicable because "looked for in a pilot, and none found"\n}',
      ),
    ).toEqual([]);
  });

  it('that no harm can come of it is told where to be seen with a peer can do harm by itself', async () => {
    const harmless = (topic: string): string =>
      `topic: ${topic}\noutcomes {\n  // nothing about unintended\n  unintended: not-applicable because "talking is harmless"\n}`;
    expect(await told(harmless('hiv'))).toContain(
      'warning harms-thin: Nothing is looked for that might go wrong, and support can do harm in several ways.',
    );
    expect((await told(harmless('infant-feeding'))).filter((each) => each.includes('harms-thin'))).toEqual([]);
  });

  it('of a whole section counts for every question in it, once', async () => {
    expect(
      await codesIn('intervention A "a" {\n  stage: commissioning\n  contacts: undecided because "the provider proposes them"\n}\n'),
    ).toEqual(expect.arrayContaining(['still-open']));
    const found = await codesIn(
      'intervention A "a" {\n  stage: commissioning\n  contacts: undecided because "the provider proposes them"\n}\n',
    );
    expect(found.filter((code) => code === 'still-open').length).toBe(1);
    for (const code of ['contact-number-missing', 'mode-unstated', 'initiation-unstated']) expect(found).not.toContain(code);
  });

  it('of the theory keeps the rules about what leads to what quiet, and hides neither harms nor times nor measures', async () => {
    const found = await codesIn(
      'intervention A "a" {\n  stage: commissioning\n  theory: undecided because "a workshop in May"\n  outcomes { long-term X "x" { } }\n}\n',
    );
    for (const code of ['outcome-unreachable', 'theory-missing', 'no-mechanism', 'missing-middle']) expect(found).not.toContain(code);
    for (const code of [
      'unintended-absent',
      'outcome-time-missing',
      'outcome-unmeasured',
      'intermediate-outcomes-none',
      'evidence-missing',
    ])
      expect(found).toContain(code);
  });

  it('inside one declaration concerns that one alone', async () => {
    const text = over(
      [
        'theory {',
        '  mechanism Expected "she knows who will call" { offers: "a talk"  responds: undecided because "mothers are asked in May"  in: Mothers  when: Referral  relies-on: initiation, timing }',
        '  mechanism Understood "understood" { offers: "a peer"  in: Mothers  when: Referral  relies-on: peerness, matching, approach, mode }',
        '}',
      ].join('\n'),
    );
    const { findings } = await check(text);
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'still-open: Still open (`Expected`): What do people then think, feel or decide? Mothers are asked in May.',
      'mechanism-without-reasoning: `Understood` says what is offered, but not how people respond to it.',
    ]);
  });

  it('is told once, by the gravest thing that can be said of it', async () => {
    expect(await codesIn(over('peers Volunteers {\n  caseload: undecided because "later" decide-by 2026-11-22\n}'))).toEqual([
      'decision-overdue',
    ]);
    expect(await codesIn(over('peers Volunteers {\n  caseload: undecided because "later" decide-by 2026-11-23\n}'))).toEqual([
      'still-open',
    ]);
    expect(
      await codesIn(
        over(
          'stage: delivery\ndelivered "first year" { uptake: 64% }\npeers Volunteers {\n  caseload: undecided because "later" decide-by 2026-11-22\n}',
        ),
      ),
    ).toEqual(['decision-overdue']);
    expect(
      await codesIn(
        over('stage: delivery\ndelivered "first year" { uptake: 64% }\npeers Volunteers {\n  caseload: undecided because "later"\n}'),
      ),
    ).toEqual(['undecided-in-delivery']);
    expect(await codesIn(over('peers Volunteers {\n  caseload: unknown\n}'))).toEqual(['gap-without-reason']);
    expect(await codesIn(over('peers Volunteers {\n  caseload: not-reported\n}'))).toEqual(['not-reported-outside-published']);
  });

  it('in what is not a design question may stay undecided in delivery', async () => {
    expect(
      await codesIn(
        over('stage: delivery\ndelivered "first year" { uptake: 64% }\nimplementation {\n  standards: undecided because "later"\n}'),
      ),
    ).toEqual(['still-open']);
  });
});

describe('an answer that cannot be understood', () => {
  it('is no omission: the problem is told, and nothing else', async () => {
    expect(await codesIn(over('format: pairs'))).toEqual(['wrong-answer']);
    expect(await codesIn(over('peers Volunteers {\n  training: lots\n}'))).toHaveLength(1);
    expect(await codesIn(over('population Mothers {\n  includes: first-time mothers\n}'))).not.toContain('population-undefined');
    expect(await codesIn(over('theory {\n  reviewed: sometimes\n}'))).not.toContain('theory-review-missing');
  });
});

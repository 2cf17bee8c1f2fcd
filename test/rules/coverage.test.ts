/** The design questions: answered, openly open, silent; and which silent ones keep rules from looking. */
import { questions } from '@peerspec/language';
import type { Coverage, CoverageQuestion, Rule } from '@peerspec/rules';
import { coverageOf, ruleSet } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { base, over, specIn } from './helpers.ts';

const coverageIn = async (text: string): Promise<Coverage> => coverageOf(await specIn(text));

const question = ({ sections }: Coverage, path: string): CoverageQuestion | undefined =>
  sections.flatMap((section) => section.questions).find((each) => each.path === path);

const empty = 'intervention Empty "Empty" {\n}\n';

describe('coverage', () => {
  it('counts every design question of the vocabulary once, in its order', async () => {
    const { sections } = await coverageIn(base);
    const core = questions.filter((each) => each.row.core).map((each) => each.path);
    expect(sections.flatMap((section) => section.questions.map((each) => each.path))).toEqual(core);
  });

  it('finds all answered in a complete specification', async () => {
    const { answered, open, silent, sections } = await coverageIn(base);
    expect({ open, silent }).toEqual({ open: { undecided: 0, unknown: 0, 'not-reported': 0, 'not-checked': 0 }, silent: 0 });
    expect(answered).toBe(sections.flatMap((section) => section.questions).length);
  });

  it('finds all silent in one that says nothing', async () => {
    const { answered, silent, sections } = await coverageIn(empty);
    expect(answered).toBe(0);
    expect(silent).toBe(sections.flatMap((section) => section.questions).length);
  });

  it('takes nothing for an answer that is only begun: a new page has names that nobody has chosen', async () => {
    const begun = (title: string, said = '') =>
      `intervention New "New" {\n  outcomes {\n    long-term InWork "${title}" {\n      ${said}\n    }\n  }\n}\n`;
    const stateOf = async (text: string) => question(await coverageIn(text), 'outcomes.long-term');
    expect(await stateOf(begun('…'))).toMatchObject({ status: 'silent', at: { start: { line: 2 } } });
    expect(await stateOf(begun('…', 'by: "…"'))).toMatchObject({ status: 'silent' });
    expect(await stateOf(begun('in work after a year'))).toMatchObject({ status: 'answered' });
    expect(await stateOf(begun('…', 'expect: increase'))).toMatchObject({ status: 'answered' });
  });

  it('tells openly open from silent, by kind; not applicable is an answer', async () => {
    const text = over(
      'peers Volunteers {\n  caseload: undecided because "a"\n  wellbeing: unknown because "b"\n  philosophy: not-reported\n  approach: not-applicable because "none is prescribed"\n  // nothing about selection\n}',
    );
    const coverage = await coverageIn(text);
    expect(coverage.open).toEqual({ undecided: 1, unknown: 1, 'not-reported': 1, 'not-checked': 0 });
    expect(coverage.silent).toBe(1);
    expect(question(coverage, 'peers.caseload')).toMatchObject({ status: 'open', gap: { because: 'a' } });
    expect(question(coverage, 'peers.approach')).toMatchObject({ status: 'answered', gap: { gap: 'not-applicable' } });
    expect(question(coverage, 'peers.selection')).toMatchObject({ status: 'silent', question: 'How are they chosen?' });
  });

  it('counts the gap of a section for each of its questions, and the gap of a list for the list', async () => {
    const coverage = await coverageIn(
      'intervention A "a" {\n  evaluation: undecided because "x"\n  stakeholders { stakeholder: unknown because "y" }\n  matching: not-applicable because "z"\n}\n',
    );
    expect(question(coverage, 'evaluation.study')?.status).toBe('open');
    expect(question(coverage, 'stakeholders.stakeholder')?.status).toBe('open');
    expect(question(coverage, 'matching.peerness')?.status).toBe('answered');
    expect(question(coverage, 'matching.on')?.status).toBe('answered');
  });

  it('tells the kinds of outcome apart', async () => {
    const coverage = await coverageIn('intervention A "a" {\n  outcomes { long-term X "x"  unintended: undecided because "y" }\n}\n');
    expect(['intermediate', 'long-term', 'unintended'].map((word) => question(coverage, `outcomes.${word}`)?.status)).toEqual([
      'silent',
      'answered',
      'open',
    ]);
  });

  it('does not count what makes no sense for a group', async () => {
    const coverage = await coverageIn('intervention A "a" {\n  format: group\n}\n');
    expect(question(coverage, 'peers.caseload')).toBeUndefined();
    expect(question(coverage, 'matching.on')).toBeUndefined();
    expect(question(coverage, 'matching.peerness')?.status).toBe('silent');
  });

  it('counts an answer that cannot be understood as none, and says that something is written there', async () => {
    const coverage = await coverageIn('intervention A "a" {\n  stage: planing\n  topic: "sleep"\n  country: UK\n  aims:\n}\n');
    expect(coverage.answered).toBe(1);
    expect(question(coverage, 'stage')).toMatchObject({ status: 'silent', unread: true });
    expect(question(coverage, 'topic')).toMatchObject({ status: 'silent', unread: true });
    expect(question(coverage, 'aims')?.unread).toBeUndefined();
  });

  it('says how many rules wait for a silent question, and for no other', async () => {
    const rule = (code: string, more: Partial<Rule>): Rule => ({
      code,
      section: 'peers',
      severity: 'warning',
      message: 'Something.',
      why: 'Why.',
      remedy: 'What.',
      when: 'When.',
      sources: [],
      bad: '',
      good: '',
      check: () => [],
      ...more,
    });
    const set = ruleSet([
      rule('experience', { asks: ['peers.experience'] }),
      rule('training', { asks: ['peers.training'], within: 'peers' }),
      rule('hours', { asks: ['peers.training'], after: ['training'] }),
      rule('similar', { after: ['experience'], needs: ['matching.peerness'] }),
      rule('alike', { after: ['similar'] }),
      rule('theory', { asks: ['theory'] }),
      rule('arrows', { after: ['theory'] }),
    ]);
    const holding = async (text: string): Promise<unknown> =>
      coverageOf(await specIn(text), set)
        .sections.flatMap((section) => section.questions)
        .filter((each) => each.holdsBack > 0)
        .map(({ path, holdsBack }) => [path, holdsBack]);
    expect(await holding(empty)).toEqual([
      // `similar` and `alike` wait for what the peers share, `training` for a word about the peers.
      ['peers.experience', 3],
      ['peers.training', 1],
      ['matching.peerness', 1],
      ['theory.statement', 1],
    ]);
    expect(await holding('intervention A "a" {\n  peers P "p" { reward: paid }\n}\n')).toContainEqual(['peers.experience', 2]);
    expect(await holding(base)).toEqual([]);
  });

  it('finds that most wait for a theory, where there is none', async () => {
    const all = (await coverageIn(empty)).sections.flatMap((section) => section.questions);
    const [most] = all.toSorted((one, other) => other.holdsBack - one.holdsBack);
    expect(most?.path).toBe('theory.statement');
  });
});

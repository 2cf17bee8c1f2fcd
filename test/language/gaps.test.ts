/** What is openly missing: each kind of gap, wherever an answer, a declaration, a list or a section can stand. */
import { gapWords, readText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';
import { intervention, problemsOf, specOf } from './support/saying.ts';

const kinds = Object.keys(gapWords);
const written = (gap: string): string => (gap === 'not-reported' ? gap : `${gap} because "the reason"`);
const expected = (gap: string): unknown => ({ state: 'gap', gap, ...(gap !== 'not-reported' && { because: 'the reason' }) });

test('there are five', () => {
  expect(kinds).toEqual(['undecided', 'unknown', 'not-reported', 'not-checked', 'not-applicable']);
});

describe.each(kinds)('%s', (gap) => {
  test('can stand for an answer', async () => {
    const spec = await specOf(intervention(`summary: ${written(gap)}`, `population Parents { size: ${written(gap)} }`));
    expect(spec.summary).toMatchObject(expected(gap) as object);
    expect(spec.population.size).toMatchObject(expected(gap) as object);
    expect(spec.open.map(({ path, item }) => [path, item])).toEqual([
      ['summary', undefined],
      ['population.size', undefined],
    ]);
  });

  test('can stand for an answer of a declaration, and is known by the name of that', async () => {
    const spec = await specOf(intervention(`contacts { contact Visit { count: ${written(gap)}  mode: post } }`));
    const [visit] = spec.contacts.planned.items;
    expect(visit?.count).toMatchObject(expected(gap) as object);
    expect(visit?.mode.state).toBe('given');
    expect(spec.open.map(({ path, item }) => [path, item])).toEqual([['contacts.contact.count', 'Visit']]);
  });

  test('can stand for a whole declaration: every answer of it is that gap, and one question is open', async () => {
    const spec = await specOf(intervention(`contacts { contact Visit: ${written(gap)} }`));
    const [visit] = spec.contacts.planned.items;
    for (const answer of [visit?.when, visit?.count, visit?.length]) expect(answer).toMatchObject(expected(gap) as object);
    expect(spec.open.map(({ path, item }) => [path, item])).toEqual([['contacts.contact', 'Visit']]);
  });

  test('can stand for a whole list', async () => {
    const spec = await specOf(intervention(`implementation { risk: ${written(gap)}  funding: "the board" }`));
    expect(spec.implementation.risks).toMatchObject({ state: 'gap', items: [], gap: expected(gap) });
    expect(spec.implementation.funding.state).toBe('given');
    expect(spec.implementation.safeguarding.state).toBe('silent');
    expect(spec.open.map(({ path, item }) => [path, item])).toEqual([['implementation.risk', undefined]]);
  });

  test('can stand for a whole section: every answer and list of it is that gap, and one question is open', async () => {
    const spec = await specOf(intervention(`matching: ${written(gap)}`));
    expect(spec.matching).toMatchObject({
      state: 'gap',
      gap: expected(gap),
      peerness: expected(gap),
      matchedBy: expected(gap),
      characteristics: { state: 'gap', items: [], gap: expected(gap) },
    });
    expect(spec.open.map(({ path }) => path)).toEqual(['matching']);
  });

  test('can stand for a section that is answered by one value, and for one with a name', async () => {
    const spec = await specOf(intervention(`format: ${written(gap)}`, `population Parents: ${written(gap)}`, `theory: ${written(gap)}`));
    expect([spec.format.form, spec.format.groupSize, spec.population.need, spec.theory.statement]).toMatchObject(
      Array.from({ length: 4 }, () => expected(gap)) as object[],
    );
    expect(spec.population.name).toBe('Parents');
    expect(spec.open.map(({ path }) => path)).toEqual(['format', 'population', 'theory']);
  });

  test('can stand for the findings of evidence', async () => {
    const spec = await specOf(`${intervention('topic: sleep')}evidence Audit "…" { finding: ${written(gap)} }\n`);
    expect(spec.shared.evidence[0]?.findings).toMatchObject({ state: 'gap', items: [] });
  });
});

test('what is declared counts, even beside a gap for the list', async () => {
  const spec = await specOf(intervention('implementation { risk Cold "…"  risk: undecided because "more to come" }'));
  expect(spec.implementation.risks).toMatchObject({ state: 'given', items: [{ name: 'Cold' }] });
  expect(spec.open.map(({ path }) => path)).toEqual(['implementation.risk']);
});

describe('undecided', () => {
  test('can say who decides, and by when', async () => {
    const spec = await specOf(intervention('aims: undecided because "a" owner "the board" decide-by 2027-03-01'));
    expect(spec.aims).toMatchObject({ gap: 'undecided', because: 'a', owner: 'the board', decideBy: '2027-03-01' });
  });

  test('says neither where neither is written', async () => {
    const { aims } = await specOf(intervention('aims: undecided because "a"'));
    expect(aims).not.toHaveProperty('owner');
    expect(aims).not.toHaveProperty('decideBy');
  });

  test('takes no day that does not exist', async () => {
    expect(await problemsOf(intervention('aims: undecided because "a" decide-by 2027-02-29'))).toEqual([
      'impossible-date: `2027-02-29` is not a day of the calendar.',
    ]);
  });
});

test.each(['unknown', 'not-applicable', 'not-reported'])('%s has nobody who decides: that is told', async (gap) => {
  expect(await problemsOf(intervention(`aims: ${gap} because "a" owner "b" decide-by 2027-03-01`))).toEqual([
    'misplaced-clause: `owner` cannot stand here; it belongs to `undecided`.',
    'misplaced-clause: `decide-by` cannot stand here; it belongs to `undecided`.',
  ]);
});

test('a gap can cite evidence', async () => {
  const { aims } = await specOf(intervention('aims: unknown because "three trials disagree" from Jolly2012, Hunch'));
  expect(aims).toMatchObject({
    because: 'three trials disagree',
    rationale: { from: [{ name: 'Jolly2012', kind: 'evidence' }, { name: 'Hunch' }] },
  });
});

test('a gap without a reason is a gap all the same: asking for the reason is for the rules', async () => {
  expect((await specOf(intervention('aims: undecided'))).aims).toMatchObject({ state: 'gap', gap: 'undecided' });
});

test('a condition can be of unknown status: that is an answer, and no open question', async () => {
  const spec = await specOf(intervention('context { condition Norm "…" { status: unknown because "nobody asked" } }'));
  expect(spec.context.conditions.items[0]?.status).toMatchObject({
    state: 'given',
    value: 'unknown',
    rationale: { because: 'nobody asked' },
  });
  expect(spec.open).toEqual([]);
});

test('open questions stand in the order of the text', async () => {
  const spec = await specOf(
    intervention(
      'evaluation: undecided because "a"',
      'summary: unknown because "b"',
      'contacts { contact Visit { count: not-reported }  minimum: not-reported }',
      'aims: not-reported',
    ),
  );
  expect(spec.open.map(({ path }) => path)).toEqual(['evaluation', 'summary', 'contacts.contact.count', 'contacts.minimum', 'aims']);
});

test('a question that is answered twice is open only if its first answer is', async () => {
  const { specs } = await readText(
    intervention('topic: sleep', 'topic: undecided because "a"', 'format: group', 'format: undecided because "b"'),
  );
  expect(specs[0]?.open).toEqual([]);
  expect([specs[0]?.topic.state, specs[0]?.format.state]).toEqual(['given', 'given']);
});

test('silence is no gap: it says where a reader would look, and that nothing is broken', async () => {
  const spec = await specOf(intervention('contacts { initiation: proactive }'));
  expect(spec.contacts.minimum).toEqual({ state: 'silent', at: spec.contacts.at });
  expect(spec.matching.state).toBe('silent');
  expect(spec.matching.at).toEqual(spec.at);
});

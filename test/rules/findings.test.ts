/** What a reader is told about one file. */
import type { Reading } from '@peerspec/language';
import { readText } from '@peerspec/language';
import type { Rule } from '@peerspec/rules';
import { findingsOf, ruleByCode, ruleSet, rules } from '@peerspec/rules';
import { inOrder, inOrderOf } from '@peerspec/rules/internal';
import { describe, expect, it } from 'vitest';
import { base, check, codes, over, today } from './helpers.ts';

const first = (): Rule => {
  const [rule] = rules;
  if (!rule) throw new Error('There are no rules.');
  return rule;
};

describe('findings', () => {
  it('carry problems of the file itself as errors, with why and what to do', async () => {
    const { findings } = await check(base.replace('summary:', 'sumary:'));
    expect(findings.filter((finding) => finding.code === 'unknown-word')).toMatchObject([
      {
        severity: 'error',
        file: 'main.peer',
        why: 'What is not understood is not checked and appears in no document.',
        replacement: 'summary',
      },
    ]);
  });

  it('are sorted by file, place and code, and the same each time', async () => {
    const text = over('// nothing about support\n// nothing about theory\nimplementation {\n  // nothing about safeguarding\n}');
    const { findings } = await check(text);
    const places = findings.map(({ at, code }) => [at.start.line, at.start.character, code] as const);
    expect(places).toEqual(places.toSorted((one, other) => one[0] - other[0] || one[1] - other[1] || (one[2] < other[2] ? -1 : 1)));
    expect(await check(text)).toEqual({ findings, accepted: [] });
  });

  it('name the intervention that they are about', async () => {
    const two = 'intervention A "a" {\n  stage: idea\n}\nintervention B "b" {\n  stage: idea\n}\n';
    const { findings } = await check(two);
    expect(new Set(findings.map((finding) => finding.intervention))).toEqual(new Set(['A', 'B']));
  });

  it('of a part that two interventions share are told once', async () => {
    const shared = 'context Place "a place" { usual-care: unknown  condition Hall "a hall" { status: present } }\n';
    const text = `use "place.peer"\nintervention A "a" {\n  stage: design\n  context: Place\n}\nintervention B "b" {\n  stage: design\n  context: Place\n}\n`;
    const { findings } = findingsOf(await readText(text, { 'place.peer': shared }), { today });
    const ofGap = findings.filter((finding) => finding.code === 'gap-without-reason');
    expect(ofGap.map(({ file, at }) => [file, at.start.line])).toEqual([['place.peer', 0]]);
  });

  it('write a step of the theory as it stands there, with the sign for what it keeps from happening', async () => {
    const messages = async (step: string): Promise<readonly string[]> =>
      (await check(over(`theory {\n  ${step}\n}`))).findings
        .filter(({ code }) => code === 'link-without-support')
        .map(({ message }) => message);
    expect(await messages('WeeklyCall -| Understood')).toEqual(['No reason or evidence is given for `WeeklyCall -| Understood`.']);
    expect(await messages('WeeklyCall -> Understood')).toEqual(['No reason or evidence is given for `WeeklyCall -> Understood`.']);
  });

  it('of several files can be put together in order', async () => {
    const { findings } = await check(over('// nothing about support'));
    const other = findings.map((finding) => ({ ...finding, file: 'a.peer' }));
    expect(inOrder([...findings, ...other, ...findings]).map((finding) => finding.file)).toEqual(['a.peer', 'main.peer']);
  });

  it('found twice, in different words of gravity, are told once, as the gravest', async () => {
    const { findings } = await check(over('// nothing about support'));
    const milder = findings.map((finding) => ({ ...finding, severity: 'hint' as const }));
    expect(inOrder([...milder, ...findings])).toEqual(findings);
    const held = [...milder, ...findings].map((finding) => ({ finding }));
    expect(inOrderOf(held, ({ finding }) => finding)).toEqual(findings.map((finding) => ({ finding })));
  });

  it('of an empty, a broken or an unreadable file are its problems, and no rule fails', async () => {
    for (const text of [
      '',
      '}}}{{{',
      'intervention',
      'intervention A',
      'intervention A {',
      'intervention A "a" { theory { -> } }',
      '\u0000',
    ]) {
      const reading = await readText(text);
      expect(() => findingsOf(reading, { today })).not.toThrow();
    }
    const unread: Reading = { ...(await readText('x', {})), specs: [] };
    expect(findingsOf(unread, { today }).accepted).toEqual([]);
  });

  it('never fail, whatever line of a specification is missing, doubled or cut off', async () => {
    const lines = base.split('\n');
    for (let index = 0; index < lines.length; index += 1) {
      const without = lines.toSpliced(index, 1).join('\n');
      const doubled = lines.toSpliced(index, 0, lines[index] ?? '').join('\n');
      const cut = lines.slice(0, index).join('\n');
      for (const text of [without, doubled, cut]) {
        const reading = await readText(text);
        expect(() => findingsOf(reading, { today })).not.toThrow();
      }
    }
  }, 120_000);

  it('a rule that fails is a defect of the rule, and is named', async () => {
    const failing: Rule = {
      ...first(),
      check: () => {
        throw new TypeError('broken');
      },
    };
    const reading = await readText(base);
    expect(() => findingsOf(reading, { today }, {}, ruleSet([failing]))).toThrow(`The rule ${first().code} failed on main.peer.`);
  });

  it('tell the host how long each rule took, by the clock of the host', async () => {
    let time = 0;
    const took = new Map<string, number>();
    await check(base, { timing: { now: () => (time += 1), took: (code, each) => took.set(code, each) } });
    expect([...took.keys()].toSorted()).toEqual(rules.map((rule) => rule.code).toSorted());
    expect([...took.values()].every((each) => each >= 1)).toBe(true);
  });

  it('count from the day of the run, and not from the clock', async () => {
    const reading = await readText(over('theory {\n  reviewed: every 6 months last 2026-09-01\n}'));
    expect(codes(findingsOf(reading, { today: '2027-03-01' }).findings)).toEqual([]);
    expect(codes(findingsOf(reading, { today: '2027-03-02' }).findings)).toEqual(['theory-review-overdue']);
  });

  it('count review dates by the calendar', async () => {
    const due = async (reviewed: string, day: string): Promise<readonly string[]> =>
      codes(findingsOf(await readText(over(`theory {\n  reviewed: ${reviewed}\n}`)), { today: day }).findings);
    expect(await due('every 1 month last 2027-01-31', '2027-02-28')).toEqual([]);
    expect(await due('every 1 month last 2027-01-31', '2027-03-01')).toEqual(['theory-review-overdue']);
    expect(await due('every 1 year last 2024-02-29', '2025-03-01')).toEqual(['theory-review-overdue']);
    expect(await due('every 6 weeks last 2026-10-12', '2026-11-23')).toEqual([]);
    expect(await due('every 6 weeks last 2026-10-12', '2026-11-24')).toEqual(['theory-review-overdue']);
    expect(await due('every 9000 years last 2026-10-12', '2026-11-24')).toEqual([]);
  });
});

it('knows each rule by its code, and no other', () => {
  for (const rule of rules) expect(ruleByCode(rule.code)).toBe(rule);
  expect(ruleByCode('toString')).toBeUndefined();
});

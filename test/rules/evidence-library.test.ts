/** The built-in library of evidence, as the rules about the use of evidence see it. */
import { builtInEvidence } from '@peerspec/language';
import type { Evidence } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { check } from './helpers.ts';

const named = (name: string): Evidence => {
  const found = builtInEvidence().find((evidence) => evidence.name === name);
  if (!found) throw new Error(`The library has no ${name}.`);
  return found;
};

const directions = (name: string): readonly string[] => [
  ...new Set(named(name).findings.items.flatMap(({ direction }) => (direction.state === 'given' ? [direction.value] : []))),
];

const citing = (name: string, form: string, topic: string): string =>
  `intervention Service "a service" {\n  topic: ${topic}\n  format: ${form}\n  contacts { minimum: at least 5 from ${name} }\n}\n`;

const evidenceRulesOn = async (text: string): Promise<readonly string[]> =>
  (await check(text)).findings.filter(({ code }) => code.includes('evidence-')).map(({ code }) => code);

describe('every entry', () => {
  it.each(builtInEvidence().map(({ name = '' }) => name))('%s claims no more than its kind of study can show', async (name) => {
    expect(await evidenceRulesOn(citing(name, 'mixed', 'sleep'))).not.toContain('evidence-claim-overreach');
  });

  it('with a result of the support says in which direction it went', () => {
    const silent = builtInEvidence().flatMap(({ name, findings }) =>
      findings.items.some(
        ({ claim, direction, about }) =>
          claim.state === 'given' &&
          claim.value === 'effect' &&
          direction.state !== 'given' &&
          about.state === 'given' &&
          about.value.some(({ value }) => value === 'outcomes'),
      )
        ? [name]
        : [],
    );
    expect(silent).toEqual([]);
  });

  it('has a name of its own', () => {
    const names = builtInEvidence().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the two reviews that show that the form matters', () => {
  it('found different things', () => {
    const found = (name: string): readonly string[] => named(name).findings.items.map(({ title = '' }) => title);
    expect(found('White2020')).toEqual(['a modest gain in recovery and empowerment', 'no effect on symptoms or use of services']);
    expect(found('Lyons2021')).toEqual(['a small gain in overall recovery', 'none in hope or empowerment alone']);
  });

  it.each([
    ['White2020', 'one-to-one', []],
    ['White2020', 'group', ['evidence-transfer-form']],
    ['Lyons2021', 'group', []],
    ['Lyons2021', 'one-to-one', ['evidence-transfer-form']],
  ])('%s cited for a service that is %s', async (name, form, codes) => {
    expect(await evidenceRulesOn(citing(name, form, 'severe-mental-illness'))).toEqual(codes);
  });
});

describe('what contradicts something else is told', () => {
  it('in one review: peer support in general, and in the UK', () => {
    expect(directions('Jolly2012')).toEqual(['benefit', 'none']);
  });

  it('in two: studies that were counted, and studies that were pooled', () => {
    const texts = ['Fisher2017', 'ST2EP2018'].flatMap((name) => named(name).findings.items.map(({ title = '' }) => title)).join('\n');
    expect(texts).toContain('-0.76');
    expect(texts).toContain('-0.16');
  });

  it('by a review and by those who gave the support: a start before the birth', () => {
    const onTiming = (name: string): readonly string[] =>
      named(name).findings.items.flatMap(({ title = '', about }) =>
        about.state === 'given' && about.value.some(({ value }) => value === 'timing') ? [title] : [],
      );
    expect(onTiming('Jolly2012')[0]).toContain('was not shown');
    expect(onTiming('MamKind2017')[0]).toContain('the key to rapport');
  });
});

/** A file of thousands of interventions: what is wrong with each of them is not looked for without end, and nothing else is lost by it. */
import { findingsOf } from '@peerspec/rules';
import { readText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';

const run = { today: '2026-11-30' };

const many = (inside = 'topic: diabetes'): string =>
  Array.from({ length: 1500 }, (_, index) => `intervention Service${index} "Service ${index}" { ${inside} }\n`).join('');

const codesOf = (findings: readonly { readonly code: string }[], code: string): number =>
  findings.filter((each) => each.code === code).length;

describe('thousands of interventions', () => {
  test('of each rule the first are told, and that there are many more', async () => {
    const { findings } = findingsOf(await readText(many()), run);
    const missing = findings.filter(({ code }) => code === 'population-undefined');
    expect(missing).toHaveLength(200);
    expect(missing.at(-1)?.message).toMatch(/ There are more than 800 more like this in the file\.$/);
  });

  test('what only the last of them has is told', async () => {
    const last = 'intervention Last "The last" { topic: diabetes  implementation { risk Fall "A fall" { } } }';
    const { findings } = findingsOf(await readText(`${many()}${last}`), run);
    expect(findings.filter(({ code }) => code === 'name-unused').map(({ intervention }) => intervention)).toEqual(['Last']);
  });

  test('what all of them share is told once, and does not keep the rule from what is the own of one', async () => {
    const shared = 'context Town { condition Cafe "a café opens" { kind: resource } }\n';
    const theory =
      'contacts { contact Visits "visits" }  outcomes { long-term Calm "calm" }  theory { Visits -> Calm because "they talk" }';
    const last = 'intervention Last "The last" { topic: diabetes  implementation { risk Fall "A fall" { } } }';
    const { findings } = findingsOf(await readText(`${shared}${many(`context: Town  ${theory}`)}${last}`), run);
    expect(findings.filter(({ code }) => code === 'name-unused').map(({ message }) => message)).toEqual([
      'Nothing refers to `Cafe`.',
      'Nothing refers to `Fall`.',
    ]);
  });

  test('an error is told, however many hints there are of its rule', async () => {
    const last = 'intervention Last "The last" { topic: diabetes  stage: commissioning }';
    const { findings } = findingsOf(await readText(`${many('topic: diabetes  stage: idea')}${last}`), run);
    const grave = findings.filter(({ code, severity }) => code === 'population-undefined' && severity === 'error');
    expect(grave.map(({ intervention }) => intervention)).toEqual(['Last']);
  });

  test('what is accepted is listed to the last', async () => {
    const accepting = 'accept population-undefined because "It is a template"';
    const { accepted, findings } = findingsOf(await readText(many(`topic: diabetes  ${accepting}`)), run);
    expect(accepted).toHaveLength(1500);
    expect(codesOf(findings, 'population-undefined')).toBe(0);
  });

  test('a baseline knows the last of them', async () => {
    const reading = await readText(many());
    const { findings, baselined = [] } = findingsOf(reading, run, { known: () => 1 });
    expect(codesOf(findings, 'population-undefined')).toBe(0);
    expect(codesOf(baselined, 'population-undefined')).toBe(1500);
  });
});

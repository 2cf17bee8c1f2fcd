import { expect, it } from 'vitest';
import { check, codesIn } from '../helpers.ts';
import type { Change } from './mutants.ts';
import { all, complete, inSection, replaced, testMutants, without } from './mutants.ts';
import { designedWithout, mutants, nobodyChecks } from './implementation.ts';

testMutants(mutants);

const published = replaced('stage: commissioning', 'stage: published');

const reporting = (line: string): Change => replaced('\n  evaluation {', `\n  delivered { ${line} }\n\n  evaluation {`);

it('asks a published paper for no target where it reports what was reached', async () => {
  const silent = all(published, without('implementation', 'uptake'), without('implementation', 'minimum-received'), nobodyChecks);
  expect(await codesIn(silent(complete.wards))).toEqual(
    expect.arrayContaining(['uptake-target-missing', 'delivery-target-missing', 'fidelity-missing']),
  );
  const told = all(silent, reporting('uptake: 62%  contacts-received: 18  fidelity: "most meetings were as planned"'));
  expect((await codesIn(told(complete.wards))).filter((code) => /^(uptake-target|delivery-target|fidelity)-missing$/.test(code))).toEqual(
    [],
  );
});

it('does not ask a paper for money as gravely as a service', async () => {
  const { findings } = await check(
    all(published, without('implementation', 'funding'), without('implementation', 'sustainability'))(complete.groups),
  );
  expect(findings.filter(({ code }) => /^(funding|sustainability)-missing$/.test(code)).map(({ severity }) => severity)).toEqual([
    'info',
    'info',
  ]);
});

it('accepts that figures are held elsewhere', async () => {
  const held = all(
    without('implementation', 'funding'),
    replaced('    funded-until: 2034-03-31', '    funding: not-applicable because "held in the contract"'),
  );
  expect(await codesIn(held(complete.feeding))).toEqual([]);
});

it('takes a study of fidelity for a check, and a visit to the teams for a preparation', async () => {
  for (const text of [complete.feeding, complete.groups, complete.wards]) {
    expect(await codesIn(all(without('implementation', 'fidelity'), without('implementation', 'staff-preparation'))(text))).toEqual([]);
  }
});

it('takes a stakeholder of no stated kind who shaped the design for a local one', async () => {
  const unkind = all(designedWithout('families|community'), inSection('stakeholders', replaced(/ {6}kind: participants\n/, '')));
  expect(await codesIn(unkind(complete.groups))).toEqual([]);
});

it('asks once for all that is not begun, and for what keeps people safe all the same', async () => {
  const asked = async (implementation: string): Promise<readonly string[]> => {
    const { findings } = await check(`intervention A "a" {\n  stage: commissioning\n${implementation}}\n`);
    return findings.map(({ code }) => code);
  };
  const ofRunning = /^(coordination|delivery-target|fidelity|funding|promotion|staff-preparation|sustainability|uptake-target)-missing$/;
  const keepingSafe = ['safeguarding-missing', 'escalation-route-missing'];
  const silent = await asked('');
  expect(silent.filter((code) => ofRunning.test(code))).toEqual(['coordination-missing']);
  expect(silent).toEqual(expect.arrayContaining(keepingSafe));
  const begun = await asked('  implementation {\n    coordination: "one co-ordinator, three days a week"\n  }\n');
  expect(begun.filter((code) => ofRunning.test(code)).toSorted()).toEqual([
    'delivery-target-missing',
    'fidelity-missing',
    'funding-missing',
    'promotion-missing',
    'sustainability-missing',
    'uptake-target-missing',
  ]);
  expect(begun).toEqual(expect.arrayContaining(keepingSafe));
});

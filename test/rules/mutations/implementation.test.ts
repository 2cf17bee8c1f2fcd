import { expect, it } from 'vitest';
import { check, codesIn } from '../helpers.ts';
import type { Change, Mutant } from './mutants.ts';
import { all, complete, everywhere, inSection, replaced, testMutants, without } from './mutants.ts';
import { reaches } from './sections.ts';

const nobodyChecks = all(without('implementation', 'fidelity'), inSection('evaluation', replaced('captures: fidelity, ', 'captures: ')));

/** Stakeholders of these kinds no longer have a part in the design. */
const designedWithout = (kinds: string): Change =>
  inSection('stakeholders', (section) =>
    section.replaceAll(new RegExp(`(kind: (?:${kinds})\\s+involved-in: )([a-z]+(?:, [a-z]+)*)`, 'g'), (_, before: string, list: string) => {
      const rest = list.split(', ').filter((part) => part !== 'design');
      return `${before}${rest.length > 0 ? rest.join(', ') : 'evaluation'}`;
    }),
  );

const withoutVisitsToStaff = (visit: string): Change => all(without('implementation', 'staff-preparation'), replaced(visit, ''));

const mutants: readonly Mutant[] = [
  {
    what: 'nothing says how many should take it up',
    rule: 'uptake-target-missing',
    changes: everywhere(without('implementation', 'uptake')),
  },
  {
    what: 'nothing says how much must really happen',
    rule: 'delivery-target-missing',
    changes: everywhere(without('implementation', 'minimum-received')),
  },
  {
    what: 'nothing says how large a share should receive it',
    rule: 'delivery-target-missing',
    changes: everywhere(inSection('implementation', replaced(/minimum-received: at least \d+% /, 'minimum-received: '))),
  },
  { what: 'nobody checks whether it is given as described', rule: 'fidelity-missing', changes: everywhere(nobodyChecks) },
  { what: 'nobody runs it from day to day', rule: 'coordination-missing', changes: everywhere(without('implementation', 'coordination')) },
  { what: 'nothing makes it known', rule: 'promotion-missing', changes: everywhere(without('implementation', 'marketing')) },
  { what: 'nobody had a part in the design', rule: 'stakeholders-missing', changes: everywhere(designedWithout('[a-z]+')) },
  {
    what: 'only staff had a part in the design',
    rule: 'stakeholders-missing',
    changes: everywhere(designedWithout('participants|peers|families|community')),
  },
  {
    what: 'nothing prepares staff',
    rule: 'staff-preparation-missing',
    changes: {
      feeding: withoutVisitsToStaff('      in: Midwives\n'),
      groups: withoutVisitsToStaff('      in: HealthVisitors, PerinatalTeam\n'),
      wards: withoutVisitsToStaff('      in: WardStaff, CommunityTeams\n'),
    },
  },
  { what: 'nothing says who pays', rule: 'funding-missing', changes: everywhere(without('implementation', 'funding')) },
  {
    what: 'nothing says what remains when the money ends',
    rule: 'sustainability-missing',
    changes: everywhere(without('implementation', 'sustainability')),
  },
];

testMutants(mutants);

reaches('implementation', mutants);

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
  for (const text of Object.values(complete)) {
    expect(await codesIn(all(without('implementation', 'fidelity'), without('implementation', 'staff-preparation'))(text))).toEqual([]);
  }
});

it('takes a stakeholder of no stated kind who shaped the design for a local one', async () => {
  const unkind = all(designedWithout('families|community'), inSection('stakeholders', replaced(/ {6}kind: participants\n/, '')));
  expect(await codesIn(unkind(complete.groups))).toEqual([]);
});

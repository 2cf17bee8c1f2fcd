/** What a theory can say of its mechanisms: rivals, how sure one is, and ingredients that are no part of a timetable. */
import { specification, theoryDiagram } from '@peerspec/documents';
import { expect, it } from 'vitest';
import { given, intervention, problemsOf, specOf } from './support/saying.ts';

const service = (mechanism: string): string =>
  intervention(
    'population Members "members" { }',
    'contacts { contact Meeting "a meeting" { count: 4 } }',
    'context { condition Ready "is ready to speak" { kind: person  status: present } }',
    `theory "t" { mechanism Heard "is heard" { in: Members } mechanism Useful "is of use" { ${mechanism} } Meeting -> Heard -> Sober Meeting -> Useful -> Sober }`,
    'outcomes { intermediate Sober "does not drink" { in: Members } }',
  );

it('a mechanism names its rival, how sure one is, and what it relies on', async () => {
  const spec = await specOf(
    service('rival-of: Heard  certainty: uncertain  relies-on: giving-help, anonymity, confidentiality  when: Ready'),
  );
  const useful = spec.theory.mechanisms.items[1];
  if (!useful) throw new Error('It is not read.');
  expect(given(useful.rivalOf)).toMatchObject([{ name: 'Heard', kind: 'mechanism' }]);
  expect(given(useful.certainty)).toBe('uncertain');
  const document = specification(spec, { today: '2026-11-28' });
  expect(document).toContain('*Rival explanation to:* “is heard”');
  expect(document).toContain('*Certainty:* uncertain');
  expect(theoryDiagram(spec)).toContain('is of use');
});

it('a rival is a mechanism', async () => {
  expect(await problemsOf(service('rival-of: Meeting'))).toEqual([expect.stringMatching(/wrong-kind-of-name/)]);
});

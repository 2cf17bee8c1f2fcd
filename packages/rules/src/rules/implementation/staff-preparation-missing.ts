import type { Spec } from '@peerspec/language';
import { ifMissing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, enrichComponents, niceCommissioning } from '../../helpers/sources.ts';

const professionals = ({ stakeholders }: Spec): ReadonlySet<string> =>
  new Set(stakeholders.parties.items.flatMap(({ name, kind }) => (name !== undefined && valueOf(kind) === 'professionals' ? [name] : [])));

/** Staff are counted on: to take part, to refer, or to work alongside. */
const needsStaff = (spec: Spec): boolean =>
  professionals(spec).size > 0 ||
  spec.implementation.serviceLinks.state === 'given' ||
  spec.context.conditions.items.some(({ kind }) => valueOf(kind) === 'buy-in');

/** Something is done with them that is more than a line of intent. */
const reachesStaff = (spec: Spec): boolean => {
  const names = professionals(spec);
  return spec.activities.planned.items.some((activity) => valueOf(activity.in)?.some((ref) => names.has(ref.name)) === true);
};

export const rule: Rule = {
  code: 'staff-preparation-missing',
  section: 'implementation',
  severity: 'info',
  asks: ['implementation.staff-preparation'],
  within: 'implementation',
  waits: 'What staff are told is a question to somebody who has begun to say how this is run.',
  message: 'Staff are expected to refer people or to work alongside peers, but nothing prepares them for it.',
  unreported: 'what prepared staff for referring people, or for working alongside peers',
  why: 'Staff refer people to what they know and trust.',
  remedy: 'Say how they are briefed or trained, and which teams.',
  when: 'Professionals have a part in it (as stakeholders, through links with services, or because it needs them to be willing), and nothing is written under `staff-preparation`.',
  quiet: 'An activity that reaches professionals prepares them. Where no staff have a part in it, there is nobody to prepare.',
  sources: [dykes2005, enrichComponents, niceCommissioning],
  bad: [
    'activities {',
    '  activity VisitTeams "volunteers put up posters in the clinics" { by: Volunteers }',
    '}',
    'implementation {',
    '  // nothing about staff-preparation',
    '}',
  ].join('\n'),
  good: 'implementation {\n  staff-preparation: "a briefing for every midwifery team"\n}',
  check: (spec) => (needsStaff(spec) && !reachesStaff(spec) ? ifMissing(spec.implementation.staffPreparation) : []),
  fix: addAnswer('implementation.staff-preparation'),
};

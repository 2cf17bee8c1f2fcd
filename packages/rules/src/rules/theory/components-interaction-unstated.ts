import { isBlank, valueOf } from '../../helpers/answers.ts';
import { specIndex, waysTo } from '../../helpers/spec-index.ts';
import type { SpecIndex } from '../../helpers/spec-index.ts';
import { sections } from '@peerspec/language';
import { askInItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { credeci } from '../../helpers/sources.ts';

/** Whether one component leads to another, or two of them lead to the same thing. */
const related = (facts: SpecIndex): boolean => {
  const components = new Set(facts.delivered);
  const meets = [...facts.into.values()].some(
    (links) => new Set(links.map((link) => link.from.name).filter((name) => components.has(name))).size > 1,
  );
  return meets || waysTo(facts, { starts: facts.delivered, through: () => true, wanted: (name) => components.has(name) }).length > 0;
};

export const rule: Rule = {
  code: 'components-interaction-unstated',
  section: 'theory',
  severity: 'info',
  after: ['theory-missing'],
  waits: 'How the parts work together is told by arrows, and there are none.',
  message: 'How the parts of the service work together is not described.',
  why: 'If a part is dropped, a reader should know what becomes of the others.',
  remedy: 'Say which part leads to another (an arrow), or makes it possible (`enables`).',
  when: 'There are two or more contacts and activities; none leads to another or makes it possible, and no two of them lead to the same thing.',
  sources: [credeci('3')],
  bad: [
    'contacts {',
    '  // nothing about contact',
    '  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 6  mode: telephone  length: 30 minutes }',
    '}',
    'theory {',
    '  // nothing about Introduction',
    '  // nothing about WeeklyCall',
    '  assumption AnswersPhone "mothers answer calls from numbers that they know" { certainty: likely  about: uptake }',
    '  FirstCall -> Expected -> Understood -> Confidence because "a known voice is answered, and trouble that is shared can be worked on" from PracticeKnowledge',
    '}',
  ].join('\n'),
  good: [
    'contacts {',
    '  // nothing about contact',
    '  contact FirstCall "the first call after the birth" { when: within 48 hours after Birth  count: 6  mode: telephone  length: 30 minutes }',
    '}',
    'activities {',
    '  activity VisitTeams "volunteers introduce themselves to the midwifery teams" { in: Midwives  by: Volunteers  enables: FirstCall }',
    '}',
    'theory {',
    '  // nothing about Introduction',
    '  // nothing about WeeklyCall',
    '  assumption AnswersPhone "mothers answer calls from numbers that they know" { certainty: likely  about: uptake }',
    '  FirstCall -> Expected -> Understood -> Confidence because "a known voice is answered, and trouble that is shared can be worked on" from PracticeKnowledge',
    '}',
  ].join('\n'),
  check: (spec) => {
    const facts = specIndex(spec);
    const enabled = [...facts.activities.values()].some(({ enables }) => isBlank(enables) || (valueOf(enables) ?? []).length > 0);
    return !facts.whole || facts.delivered.length < 2 || enabled || related(facts) ? [] : [{ at: spec.theory.at }];
  },
  fix: (spec) => {
    const { activities, contacts } = spec;
    const [activity] = activities.planned.items;
    const [contact] = contacts.planned.items;
    return activity && contact?.name !== undefined ? askInItem(spec, activity, sections.activities.items.activity, 'enables') : undefined;
  },
};

import type { Said, Spec } from '@peerspec/language';
import { noneOf, valueOf } from '../../helpers/answers.ts';
import { addCapture } from '../../helpers/captures.ts';
import { capturedBy, capturesMore } from '../../helpers/evaluation.ts';
import type { Rule } from '../../engine/rule.ts';
import { grant2018, sokolFisher2016 } from '../../helpers/sources.ts';

/** Words by which a purpose claims to narrow a gap. The rule's page names them; it looks for no others. */
const equityTerms = ['equality', 'equalities', 'equity', 'equities', 'equitable', 'deprived', 'deprivation'];

const pattern = new RegExp(`\\b(?:in)?(?:${equityTerms.join('|')})\\b`, 'i');

/** What the service says it is for: its aims, and the outcomes that it means to bring about. */
const purposes = ({ aims, outcomes }: Spec): readonly Said[] => [
  ...(valueOf(aims) ?? []),
  ...outcomes.changes.items.flatMap(({ word, title, at }) => (word !== 'unintended' && title !== undefined ? [{ value: title, at }] : [])),
];

export const rule: Rule = {
  code: 'equity-claim-without-reach-measure',
  section: 'purpose',
  severity: 'warning',
  asks: ['evaluation.study'],
  message: 'This promises to narrow a gap between groups of people, but nothing will show whether those who are served least were reached.',
  why: 'Support may be taken up least by those who are served least, and then it widens the gap that it was to close.',
  remedy: 'Let a study record who was reached, by deprivation, ethnicity, age or language: `captures: reach`.',
  when: `An aim or an intended outcome speaks of ${equityTerms.join(', ')} or their opposites, and no study captures \`reach\`.`,
  quiet: 'Where there is no evaluation at all, that is asked for first.',
  sources: [grant2018, sokolFisher2016],
  bad: [
    'aims: "fewer inequalities in feeding between the districts of the borough"',
    'evaluation {',
    '  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, contacts, retention, cost  measures: Confidence, Continuation }',
    '}',
  ].join('\n'),
  good: [
    'aims: "fewer inequalities in feeding between the districts of the borough"',
    'evaluation {',
    '  study Monitoring "routine records" { design: monitoring  asks: "does it reach people?"  captures: uptake, reach, contacts, retention, cost  measures: Confidence, Continuation }',
    '}',
  ].join('\n'),
  check: (spec) => {
    if (noneOf(spec.evaluation.studies) || capturedBy(spec).has('reach') || capturesMore(spec)) return [];
    const claim = purposes(spec).find(({ value }) => pattern.test(value));
    return claim ? [{ at: claim.at }] : [];
  },
  fix: addCapture('reach', ['monitoring']),
};

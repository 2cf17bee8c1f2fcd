import { sections } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { askInItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, lyons2021, mcleish2024, white2020 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'mixed-form-one-theory',
  section: 'contacts',
  severity: 'warning',
  needs: ['format.form', 'theory.mechanism'],
  after: ['theory-missing'],
  waits: 'Two forms cannot share a theory that there is not.',
  message: 'Support is offered both one to one and in groups, but one theory is told for both.',
  why: 'The two are likely to work in different ways; a result could not be explained without knowing which of them brought it about.',
  remedy: 'Say of each mechanism in which form it works: `form: one-to-one` or `form: group`.',
  when: 'The form is `mixed`, and no mechanism says that it works one to one or in a group.',
  quiet: 'Some mechanisms may be shared; one that is tied to a form is enough.',
  sources: [article('One-to-one or group-based?'), mcleish2024, white2020, lyons2021],
  bad: 'format: mixed { group-size: 6 to 8 people  membership: open  facilitated-by: "two volunteers" }',
  good: [
    'format: mixed { group-size: 6 to 8 people  membership: open  facilitated-by: "two volunteers" }',
    'theory {',
    '  mechanism Expected "she knows who will call" { offers: "a first talk before the birth"  responds: "expects the call and answers it"  in: Mothers  when: Referral  form: one-to-one  relies-on: initiation, timing }',
    '}',
  ].join('\n'),
  check: ({ format, theory }) => {
    const { items } = theory.mechanisms;
    const shared = items.every(({ form }) => missing(form) || valueOf(form) === 'mixed');
    return valueOf(format.form) === 'mixed' && items.length > 0 && shared ? [{ at: format.form.at }] : [];
  },
  fix: (spec) => {
    const untold = spec.theory.mechanisms.items.find(({ form }) => missing(form));
    return untold && askInItem(spec, untold, sections.theory.items.mechanism, 'form');
  },
};

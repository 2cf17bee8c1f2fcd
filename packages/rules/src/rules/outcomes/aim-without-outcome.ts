import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'aim-without-outcome',
  section: 'outcomes',
  severity: 'info',
  since: '0.2.0',
  message: 'There are more aims than final outcomes, so that nobody may be looking for one of the aims.',
  why: 'An aim that no outcome stands for cannot be reached or missed, and is still what people hope for and pay for.',
  remedy: 'Give each aim a `long-term` outcome of its own, or leave out what the service does not mean to be judged by.',
  when: 'More texts stand under `aims` than there are `long-term` outcomes, of which there is at least one of any kind.',
  quiet:
    'Where nothing at all is said to change, that is told first. It counts, and does not compare words: an aim and the outcome for it may be put quite differently.',
  sources: [article('Lack of theory of change')],
  bad: 'aims: "more mothers feed their baby for as long as they want to", "fewer families feel alone"',
  good: 'aims: "more mothers feed their baby for as long as they want to"',
  check: ({ aims, outcomes }) => {
    const final = outcomes.changes.items.filter(({ word }) => word === 'long-term');
    const texts = valueOf(aims) ?? [];
    return outcomes.changes.items.length > 0 && texts.length > final.length ? [{ at: aims.at }] : [];
  },
};

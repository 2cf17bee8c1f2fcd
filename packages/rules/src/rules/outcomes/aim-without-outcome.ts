import { valueOf } from '../../helpers/answers.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';
import { subjectOf, subjectOfFrame } from '../../helpers/subject.ts';

export const rule: Rule = {
  code: 'aim-without-outcome',
  section: 'outcomes',
  severity: 'info',
  since: '0.2.0',
  message: 'There are more aims than final outcomes, so that nobody may be looking for one of the aims.',
  why: 'An aim that no outcome stands for cannot be reached or missed, and is still what people hope for and pay for.',
  remedy: 'Give each aim an outcome of its own, or leave out what the service does not mean to be judged by.',
  when: 'More texts stand under `aims` than there are `long-term` outcomes, there is at least one outcome of any kind, and one of the aims has no word in common with any outcome.',
  quiet:
    'Where nothing at all is said to change, that is told first. An aim and the outcome for it may be put quite differently, so as many aims as there are final outcomes are never asked about.',
  sources: [article('Lack of theory of change')],
  bad: 'aims: "more mothers feed their baby for as long as they want to", "fewer families feel alone"',
  good: 'aims: "more mothers feed their baby for as long as they want to"',
  check: ({ aims, outcomes, population }) => {
    const hopedFor = outcomes.changes.items.filter(({ word }) => word !== 'unintended');
    const final = hopedFor.filter(({ word }) => word === 'long-term');
    const texts = valueOf(aims) ?? [];
    if (outcomes.changes.items.length === 0 || texts.length <= final.length) return [];
    const people = subjectOfFrame(population);
    const told = new Set(hopedFor.flatMap((outcome) => [...subjectOfFrame(outcome)]));
    const isTold = (aim: string): boolean => [...subjectOf(aim)].some((word) => told.has(word) && !people.has(word));
    return texts.every(({ value }) => isTold(value)) ? [] : [{ at: aims.at }];
  },
};

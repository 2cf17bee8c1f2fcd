/** Which rule asks for a section as a whole. */
import { questions, sectionRow } from '@peerspec/language';
import type { Rule } from './rule.ts';

/** The design questions of the vocabulary. */
export const coreQuestions = questions.filter((question) => question.row.core);

/**
 * Rules that ask for a section as a whole, by its word: those that wait `within` it wait for them. Some ask for a thing in
 * the section of another subject: a rule about the section itself comes before them.
 */
export const openers = (rules: readonly Rule[]): ReadonlyMap<string, Rule> => {
  const found = new Map<string, Rule>();
  const isOfItsOwn = (rule: Rule): boolean => rule.asks?.some((path) => path.split('.')[0] === rule.section) === true;
  for (const rule of [...rules.filter(isOfItsOwn), ...rules.filter((each) => !isOfItsOwn(each))]) {
    for (const path of rule.asks ?? []) {
      const section = path.split('.')[0] ?? path;
      const isDesignQuestion = path === section || coreQuestions.some((question) => question.path === path);
      if (rule.within === undefined && isDesignQuestion && !found.has(section) && sectionRow(section)) found.set(section, rule);
    }
  }
  return found;
};

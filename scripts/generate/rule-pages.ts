/** A page for each rule and for each problem with the file itself, and one that leads to all of them. */
import { problemCatalogue } from '@peerspec/language';
import { problemPage, ruleIndex, rulePage, rules } from '@peerspec/rules';

export const rulePagesFolder = 'docs/rules';

/** `examples` are whole files that set the rules off, by code. */
export const rulePages = (examples: ReadonlyMap<string, string>): [path: string, text: string][] => [
  [`${rulePagesFolder}/README.md`, ruleIndex(rules, problemCatalogue)],
  ...rules.map((rule): [string, string] => [`${rulePagesFolder}/${rule.code}.md`, rulePage(rule, examples.get(rule.code))]),
  ...problemCatalogue.map((problem): [string, string] => [`${rulePagesFolder}/${problem.code}.md`, problemPage(problem)]),
];

/** A page for each rule and for each problem with the file itself, and one that leads to all of them. */
import { problemCatalogue } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import { problemPage, ruleIndex, rulePage, waitingPage } from '@peerspec/rules/internal';
import { wholeExample } from './whole-example.ts';

export const rulePagesFolder = 'docs/rules';

export const rulePages = (): [path: string, text: string][] => [
  [`${rulePagesFolder}/README.md`, ruleIndex(rules, problemCatalogue)],
  ['docs/what-rules-wait-for.md', waitingPage(rules)],
  ...rules.map((rule): [string, string] => [`${rulePagesFolder}/${rule.code}.md`, rulePage(rule, wholeExample(rule))]),
  ...problemCatalogue.map((problem): [string, string] => [`${rulePagesFolder}/${problem.code}.md`, problemPage(problem)]),
];

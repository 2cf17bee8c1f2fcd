/** A new rule: its file, and the change that sets it off. Both are to be filled in: until then the tests of rules fail. */
import { sectionTitles } from '../../packages/rules/src/engine/sections.ts';

/** What a wrong name is answered with. */
export class Refusal extends Error {}

const sections: readonly string[] = Object.keys(sectionTitles);

export interface RuleName {
  readonly section: string;
  readonly code: string;
}

/** Reads `peers/peer-hours-unstated`. @throws Refusal */
export const ruleName = (name: string): RuleName => {
  const { section = '', code } = /^(?<section>[^/]*)\/(?<code>[a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/.exec(name)?.groups ?? {};
  if (code === undefined)
    throw new Refusal(`A rule is named by its section and its code, as in peers/peer-hours-unstated; this is “${name}”.`);
  if (!sections.includes(section)) throw new Refusal(`There is no section “${section}”. The sections are ${sections.join(', ')}.`);
  return { section, code };
};

export const ruleFile = ({ section, code }: RuleName): string => `packages/rules/src/rules/${section}/${code}.ts`;

export const mutationsFile = ({ section }: RuleName): string => `test/rules/mutations/${section}.ts`;

/** The version that will bring what is made now: more is told than before, which is a new minor version. */
export const nextVersion = (current: string): string => {
  const [major = 0, minor = 0] = current.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
};

/** The record of a rule, with nothing said yet. */
export const ruleText = ({ section, code }: RuleName, since: string): string => `import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: '${code}',
  section: '${section}',
  severity: 'warning',
  since: '${since}',
  message: '',
  why: '',
  remedy: '',
  when: '',
  sources: [],
  bad: '',
  good: '',
  check: () => [],
};
`;

/** The changes of a section with one more at the end of their list. */
export const withMutation = (text: string, { code }: RuleName): string => {
  const end = /\n\];\n$/;
  if (!end.test(text)) throw new Error('The list of changes does not end as expected.');
  return text.replace(end, `\n  { what: '', rule: '${code}', changes: {} },\n];\n`);
};

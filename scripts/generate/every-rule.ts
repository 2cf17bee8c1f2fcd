/** The list of rules: a file that lies in the folder of a section is a rule, and needs to be named nowhere else. */
import { readdir } from 'node:fs/promises';
import { sectionTitles } from '../../packages/rules/src/engine/sections.ts';
import { fromRoot } from '../shared/run.ts';
import type { GeneratedFiles } from './files.ts';

const source = 'packages/rules/src';
const sections: readonly string[] = Object.keys(sectionTitles);

/** `low-intensity` as a name in TypeScript. */
const variable = (code: string): string => code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Throws where something lies in the folder of rules that no section would hold. */
const filesBySection = async (): Promise<readonly (readonly [section: string, codes: readonly string[]])[]> => {
  const names = (await readdir(fromRoot(source, 'rules'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fromRoot(source, 'rules').length + 1));
  const placed = names.map((name) => {
    const { section, code } = /^(?<section>[^/]+)\/(?<code>[a-z][a-z0-9-]*)\.ts$/.exec(name)?.groups ?? {};
    if (section === undefined || code === undefined || !sections.includes(section))
      throw new Error(`${source}/rules/${name} is not called <section>/<code>.ts; the sections are ${sections.join(', ')}.`);
    return { section, code };
  });
  const codesOf = (section: string): readonly string[] =>
    placed
      .filter((each) => each.section === section)
      .map(({ code }) => code)
      .sort();
  return sections.map((section) => [section, codesOf(section)]);
};

export const everyRule = async (): Promise<GeneratedFiles> => {
  const bySection = await filesBySection();
  const text = [
    '/* Generated from src/rules/ by `npm run generate`; do not edit. */',
    ...bySection.flatMap(([section, codes]) =>
      codes.map((code) => `import { rule as ${variable(code)} } from '../rules/${section}/${code}.ts';`),
    ),
    "import type { Rule } from '../engine/rule.ts';",
    '',
    'export const everyRule: readonly Rule[] = [',
    ...bySection.flatMap(([section, codes]) => [`  // ${section}`, ...codes.map((code) => `  ${variable(code)},`)]),
    '];',
    '',
  ].join('\n');
  return { files: new Map([[`${source}/generated/every-rule.ts`, text]]) };
};

/** The page of each rule, and the page that leads to them. */
import { problemCatalogue } from '@peerspec/language';
import { explainProblem, explainRule, ruleByCode, rules, sectionTitles } from '@peerspec/rules';
import { problemPage, ruleIndex, rulePage } from '@peerspec/rules/internal';
import { describe, expect, it } from 'vitest';
import { wholeExample } from '../../scripts/generate/whole-example.ts';

const pages = [
  ...rules.map((rule) => ({ told: explainRule(rule), page: rulePage(rule, wholeExample(rule)) })),
  ...problemCatalogue.map((entry) => ({ told: explainProblem(entry), page: problemPage(entry) })),
];

describe.each(pages.map((each) => [each.told.code, each] as const))('the page of %s', (code, { told, page }) => {
  it('says what, why and what to do, shows the examples, and nothing twice or empty', () => {
    expect(page.startsWith(`# ${code}\n`)).toBe(true);
    for (const text of [told.message, told.why, told.remedy]) expect(page).toContain(text);
    if (told.bad !== undefined) expect(page).toContain(told.bad.trimEnd());
    expect(page).not.toMatch(/(?<!-)\bundefined\b|\bnull\b(?!-evidence)|\[object/);
    const headings = page.match(/^## .*$/gm) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(page).not.toMatch(/^## [^\n]*\n+(?=## |$(?![\s\S]))/m);
    expect(page).not.toMatch(/\n{3}|[ \t]\n|\r/);
    expect(page.endsWith('\n')).toBe(true);
  });

  it('links only to pages that exist', () => {
    const targets = [...page.matchAll(/\]\(([^)]+)\.md\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => target !== '../configuration' && ruleByCode(target) === undefined)).toEqual([]);
  });
});

it.each(['low-intensity', 'safeguarding-missing', 'missing-middle'])('reads well: %s', (code) => {
  const rule = ruleByCode(code);
  expect(rule && rulePage(rule, 'intervention Whole "a file" {\n}\n')).toMatchSnapshot();
});

it('the index leads to every rule and every problem, each in its section', () => {
  const index = ruleIndex(rules, problemCatalogue);
  for (const { told } of pages) expect(index).toContain(`- [\`${told.code}\`](${told.code}.md) (${told.severity}): ${told.message}`);
  const sections = Object.entries(sectionTitles).filter(([section]) => rules.some((rule) => rule.section === section));
  expect(index.match(/^## .*$/gm)).toEqual([...sections.map(([, title]) => `## ${title}`), '## Problems with the file itself']);
});

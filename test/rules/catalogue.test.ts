/** Every rule, by its own record: what sets it off, what satisfies it, what mends it, and how it speaks. */
import { readdirSync, readFileSync } from 'node:fs';
import { formatText, problemEntry, questions, readText } from '@peerspec/language';
import type { Finding, Rule } from '@peerspec/rules';
import { explainRule, findingsOf, fixesOf, ruleByCode, rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { apply, base, blankCodes, check, codes, codesIn, over, specIn, today } from './helpers.ts';

const paths = new Set([...questions.flatMap(({ path, section }) => [path, section])]);

/** Words that belong to computing or to a checker, and not to a commissioner. */
const jargon =
  /\b(node|graph|edge|parser|parse|token|null|undefined|schema|array|object|string|boolean|integer|validate|diagnostic|syntax|cycle|acyclic)\b/i;

const textsOf = ({ message, why, remedy, when, quiet, scope }: Rule): readonly string[] =>
  [message, why, remedy, when, quiet, scope?.saying].filter((text) => text !== undefined);

it('finds nothing in a complete specification', async () => {
  expect(await check(base)).toEqual({ findings: [], accepted: [] });
});

it('has no two rules of one name, and none that is called like a problem of the language', () => {
  expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  expect(rules.filter((rule) => problemEntry(rule.code) !== undefined)).toEqual([]);
});

it('holds every file that lies in the folder of rules, each under its own code and section', () => {
  const folder = new URL('../../packages/rules/src/rules/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(rules.map(({ section, code }) => `${section}/${code}.ts`).sort()).toEqual(files.sort());
});

/** Rules that can mend other cases than the one in their bad example. */
const knowsNoRemedy: ReadonlySet<string> = new Set([
  'background-rate-stale',
  'evidence-claim-overreach',
  'name-unused',
  'peer-training-unquantified',
  'supervision-unquantified',
]);

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('is set off by its bad example, alone', async () => {
    expect(new Set(await codesIn(over(rule.bad)))).toEqual(new Set([code]));
  });

  it('is set off, alone, by the whole file on its page, as it stands there, today and in two years', async () => {
    const page = readFileSync(new URL(`../../docs/rules/${code}.md`, import.meta.url), 'utf8');
    const shown = /<details>[^]*?```peer\n(?<text>[^]*?)```\n\n<\/details>/.exec(page)?.groups?.['text'] ?? '';
    const reading = await readText(shown);
    for (const day of [today, '2028-06-01'])
      expect(new Set(codes(findingsOf(reading, { today: day }).findings)), day).toEqual(new Set([code]));
  });

  it('is satisfied by its good example, and so is every other rule', async () => {
    expect((await check(over(rule.good))).findings).toEqual([]);
  });

  it('offers only remedies that remove the finding, add none, and have nothing left to do a second time', async () => {
    const text = over(rule.bad);
    const before = (await check(text)).findings;
    const spec = await specIn(text);
    const fixes = before.flatMap((finding) => {
      const fix = rule.fix?.(spec, finding);
      return fix ? [{ finding, fix }] : [];
    });
    expect(fixes.length > 0).toBe(rule.fix !== undefined && !knowsNoRemedy.has(code));
    for (const { finding, fix } of fixes) {
      const mended = apply(text, fix);
      const after = (await check(mended)).findings;
      // Room that a remedy leaves for a reason is told in its turn.
      const left = fix.text.includes('${') && blankCodes.has(code) ? 0 : 1;
      expect(codes(after).filter((each) => each === code).length).toBe(codes(before).filter((each) => each === code).length - left);
      // What is openly undecided or unknown stays open, and says so in a hint; what is left to the author is told where it stands.
      const open = (each: string): boolean => each === 'still-open' || (fix.text.includes('${') && blankCodes.has(each));
      expect(codes(after).filter((each) => !codes(before).includes(each) && !open(each))).toEqual([]);
      const again = after.find((each) => each.code === code && each.message === finding.message);
      expect(again).toBeUndefined();
    }
  });

  it('offers remedies that leave a text that can still be read and laid out', async () => {
    const text = over(rule.bad);
    const spec = await specIn(text);
    const [finding] = (await check(text)).findings.filter((each) => each.code === code);
    if (!finding) throw new Error(`${code} finds nothing in its bad example.`);
    const fixes = fixesOf(rule, spec, finding);
    expect(fixes.length > 0).toBe(explainRule(rule).offers.length > 0);
    for (const fix of fixes) {
      const mended = apply(text, fix);
      expect({ fix: fix.title, layout: 'formatted' in formatText(mended) }).toEqual({ fix: fix.title, layout: true });
      const problemsIn = async (after: string): Promise<readonly Finding[]> =>
        (await check(after)).findings.filter((each) => problemEntry(each.code));
      const problems = (await problemsIn(mended)).filter((each) => !fix.text.includes('${') || !blankCodes.has(each.code));
      expect({ fix: fix.title, problems }).toEqual({ fix: fix.title, problems: [] });
      // Each word that is offered to choose from can be read.
      if (fix.text.includes('|}')) expect((await problemsIn(apply(text, fix, 0))).filter((each) => !blankCodes.has(each.code))).toEqual([]);
    }
  });

  it('speaks plainly: whole sentences, no jargon, no percentages, no exclamation marks', () => {
    for (const text of textsOf(rule)) {
      expect(text).toMatch(/^[A-Z`‘“]/);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(jargon);
      expect(text).not.toMatch(/%|!|\bplease\b/i);
      expect(text.length).toBeLessThan(400);
    }
  });

  it('refers only to questions and rules that exist', () => {
    const asked = [...(rule.asks ?? []), ...(rule.needs ?? [])];
    expect(asked.filter((path) => !paths.has(path) && !paths.has(path.split('.').slice(0, 2).join('.')))).toEqual([]);
    expect((rule.after ?? []).filter((other) => ruleByCode(other) === undefined)).toEqual([]);
  });

  it('says why it waits, if it does', () => {
    const isWaiting = rule.within !== undefined || (rule.after ?? []).length > 0;
    expect(rule.waits !== undefined).toBe(isWaiting);
  });
});

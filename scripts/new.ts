/** `npm run new`: makes the files of something new, in their places, and says what is to be written into them. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { everyRule } from './generate/every-rule.ts';
import { mutationsFile, nextVersion, Refusal, ruleFile, ruleName, ruleText, withMutation } from './new/rule.ts';
import { complain, fromRoot, say } from './shared/run.ts';

const usage = [
  'npm run new rule SECTION/CODE    makes a rule, for example: npm run new rule peers/peer-hours-unstated',
  '',
  'CONTRIBUTING.md says how to go on, and how to add a property, a section or an example.',
].join('\n');

const exists = (path: string): Promise<boolean> =>
  access(fromRoot(path)).then(
    () => true,
    () => false,
  );

/** The version of the packages, which all have the same. */
const currentVersion = async (): Promise<string> =>
  (JSON.parse(await readFile(fromRoot('packages/rules/package.json'), 'utf8')) as { readonly version: string }).version;

/** The list of rules alone: pages, the schema and the rest follow by `npm run generate`, once the rule has something to say. */
const register = async (): Promise<void> => {
  for (const [path, text] of (await everyRule()).files) await writeFile(fromRoot(path), text);
};

const newRule = async (text: string): Promise<void> => {
  const name = ruleName(text);
  const rule = ruleFile(name);
  if (await exists(rule)) throw new Refusal(`There is a rule called ${name.code}: ${rule}`);
  const mutations = mutationsFile(name);
  await writeFile(fromRoot(rule), ruleText(name, nextVersion(await currentVersion())));
  await writeFile(fromRoot(mutations), withMutation(await readFile(fromRoot(mutations), 'utf8'), name));
  await register();
  say(
    [
      `made     ${rule}`,
      `changed  ${mutations}`,
      '',
      `1. Fill in the record in ${rule}; its neighbours show how.`,
      `2. Say at the end of ${mutations} what is taken out of a complete example to set it off.`,
      '3. npm run generate              writes its page',
      '4. npx vitest run test/rules     fails until the record is whole',
      '5. npm run snapshots             writes what else changes by it; read that',
    ].join('\n'),
  );
};

const [kind, name, ...more] = process.argv.slice(2);
try {
  if (kind === undefined) say(usage);
  else if (kind !== 'rule' || name === undefined || more.length > 0) throw new Refusal(usage);
  else await newRule(name);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  complain(error.message);
  process.exitCode = 1;
}

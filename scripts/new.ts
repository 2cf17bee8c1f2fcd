/** `npm run new`: makes the files of something new, in their places, and says what is to be written into them. */
import { access, readFile, writeFile } from 'node:fs/promises';
import { mutationsFile, Refusal, ruleFile, ruleName, ruleText, withMutation } from './new/rule.ts';
import { complain, fromRoot, runScript, say } from './shared/run.ts';

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

const newRule = async (text: string): Promise<void> => {
  const name = ruleName(text);
  const rule = ruleFile(name);
  if (await exists(rule)) throw new Refusal(`There is a rule called ${name.code}: ${rule}`);
  const mutations = mutationsFile(name);
  await writeFile(fromRoot(rule), ruleText(name));
  await writeFile(fromRoot(mutations), withMutation(await readFile(fromRoot(mutations), 'utf8'), name));
  // From here on it is registered; its page follows once it has something to say.
  const { code, output } = await runScript('scripts/generate.ts');
  if (code !== 0) throw new Error(output);
  say(
    [
      `made     ${rule}`,
      `changed  ${mutations}`,
      '',
      `1. Fill in the record in ${rule}; its neighbours show how.`,
      `2. Say at the end of ${mutations} what is taken out of a complete example to set it off.`,
      '3. npm run generate                      writes its page',
      '4. npx vitest run test/rules -u          fails until the record is whole; read what -u changed',
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

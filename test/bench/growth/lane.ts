/**
 * Does all there is to do to texts of one family, one size after another, and says for each what it begins and how many
 * seconds of the processor it took. What takes too many ends the process.
 */
import { doings, withSubject, type DoingName } from './doings.ts';
import { families } from './families.ts';
import { watchProcessor } from './processor-limit.ts';

const [familyName, most = '10', sizes = '', chosen = ''] = process.argv.slice(2);
const family = families.find(({ name }) => name === familyName);
if (!family) throw new Error(`There is no family ${familyName ?? ''}.`);
const names = chosen.split(',') as readonly DoingName[];

const say = (...parts: readonly (string | number)[]): void => void process.stdout.write(`${parts.join('\t')}\n`);

// What is done for the first time takes longer than it ever does again.
for (const size of [5000, 20_000])
  await withSubject(family.text(size), async (subject) => {
    for (const name of names) await doings[name](subject);
  });

const limit = await watchProcessor();
for (const size of sizes.split(',').map(Number)) {
  say('begin', size, '');
  limit(Number(most));
  await withSubject(family.text(size), async (subject) => {
    for (const name of names) {
      say('begin', size, name);
      limit(Number(most));
      const begin = process.cpuUsage();
      await doings[name](subject);
      const { user, system } = process.cpuUsage(begin);
      say('done', size, name, (user + system) / 1e6);
    }
  });
}

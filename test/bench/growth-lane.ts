/**
 * Does one thing to texts of one family, one size after another, and says for each how many seconds of the processor it
 * took. What takes too many ends the process.
 */
import { families } from './families.ts';
import { doings, type GrowthCase } from './growth-cases.ts';
import { limitProcessor } from './processor-limit.ts';

const [familyName, doing, mostSeconds, ...sizes] = process.argv.slice(2);
const family = families.find(({ name }) => name === familyName);
if (!family) throw new Error(`There is no family ${familyName ?? ''}.`);
const act = doings[doing as GrowthCase['doing']];

// What is done for the first time takes longer than it ever does again.
await act(family.text(5000));
await act(family.text(20_000));
for (const size of sizes.map(Number)) {
  const text = family.text(size);
  const unlimited = await limitProcessor(Number(mostSeconds));
  const begin = process.cpuUsage();
  await act(text);
  const { user, system } = process.cpuUsage(begin);
  await unlimited();
  process.stdout.write(`${(user + system) / 1e6}\n`);
}

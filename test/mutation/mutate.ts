/**
 * `npm run mutate`: puts small faults into the sources of the language and the rules, one at a time, and says which of them no
 * test notices. `-- --seed N` chooses others, `--count N` how many, `--in TEXT` only files with this in their path, and
 * `--minutes N` ends it earlier.
 */
import { fork } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fromRoot, say } from '../../scripts/shared/run.ts';
import { seededChoice } from '../bench/seeded-choice.ts';
import type { Answer, Question, Reaching } from './lane.ts';
import type { Mutant } from './mutants.ts';
import { mutantsOf } from './mutants.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, in: { type: 'string' }, minutes: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const count = Number(values.count ?? 60);
const minutes = Number(values.minutes ?? 60);
if (![seed, count, minutes].every(Number.isSafeInteger)) throw new Error('--seed, --count and --minutes take whole numbers.');
const end = performance.now() + 60_000 * minutes;

type Outcome = 'noticed' | 'endless' | 'survived' | 'never reached' | 'loaded';

/** Tests may take so many times longer with a fault in them, and a machine is busy, before it counts as endless. */
const slack = 5;
const start = 60_000;

const contents = new Map<string, string>();
const contentOf = (file: string): string => {
  const content = contents.get(file) ?? readFileSync(fromRoot(file), 'utf8');
  contents.set(file, content);
  return content;
};

/** A sample of all faults that there could be. */
const sample = (): readonly Mutant[] => {
  const files = globSync('packages/{language,rules}/src/**/*.ts', { cwd: fromRoot('.') })
    .filter((file) => !file.includes('/generated/') && file.includes(values.in ?? ''))
    .sort();
  const all = files.flatMap((file) => mutantsOf(file, contentOf(file)));
  const choice = seededChoice(seed);
  const chosen = new Set<Mutant>();
  while (chosen.size < Math.min(count, all.length)) chosen.add(all[choice.number(0, all.length - 1)] as Mutant);
  say(`${count} of ${all.length} faults in ${files.length} files, seed ${seed}.`);
  return [...chosen];
};

interface Lane {
  /** Undefined where there is no answer in time; the lane is over then. */
  readonly ask: (question: Question, patience: number) => Promise<Answer | undefined>;
  readonly end: () => void;
}

const openLane = async (to: Question['is']): Promise<Lane> => {
  const child = fork(fromRoot('test/mutation/lane.ts'), [to], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const next = (): Promise<unknown> =>
    new Promise((resolve) => {
      child.removeAllListeners();
      child.once('message', resolve).once('exit', () => resolve(undefined));
    });
  await next();
  return {
    ask: async (question, patience) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      const answer = next();
      child.send(question);
      const said = (await answer) as Answer | undefined;
      clearTimeout(timer);
      return said;
    },
    end: () => void child.kill('SIGKILL'),
  };
};

const reachingOf = async (mutants: readonly Mutant[]): Promise<readonly Reaching[]> => {
  const lane = await openLane('reach');
  const answer = await lane.ask({ is: 'reach', mutants }, 3_600_000);
  lane.end();
  if (answer?.is !== 'reach') throw new Error('The tests could not be run without a fault.');
  if (answer.failed.length > 0) say(`Left out, because they fail without a fault: ${answer.failed.join(', ')}.`);
  const fine = answer.reaching.filter(({ file }) => !answer.failed.includes(file));
  return fine.toSorted((one, other) => one.milliseconds - other.milliseconds);
};

const placeOf = ({ file, start: at, end, replacement }: Mutant): string => {
  const content = contentOf(file);
  const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text).replaceAll(/\s+/g, ' ');
  return `${file}:${content.slice(0, at).split('\n').length}  ${short(content.slice(at, end))}  →  ${short(replacement)}`;
};

const mutants = sample();
const reaching = await reachingOf(mutants);
const outcomes = new Map<Mutant, Outcome>();
const waiting = [...mutants.entries()];

/** The files of tests that are to be tried with a fault, the quickest first; undefined where it has its say only once, when it is loaded. */
const filesFor = (number: number): readonly Reaching[] | undefined => {
  const those = reaching.filter(({ reached }) => reached.inAll.has(number));
  // What is loaded is kept, so that only the first file that needs it reaches such a place.
  return those.length === 1 && !those[0]?.reached.inTests.has(number) ? undefined : those;
};

const tried = async (lane: Lane, number: number, mutant: Mutant): Promise<Outcome> => {
  const files = filesFor(number);
  if (!files) return 'loaded';
  if (files.length === 0) return 'never reached';
  const patience = start + slack * files.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const answer = await lane.ask({ is: 'try', mutant, files: files.map(({ file }) => file) }, patience);
  if (answer?.is !== 'try') return 'endless';
  return answer.isNoticed ? 'noticed' : 'survived';
};

const work = async (): Promise<void> => {
  let lane = await openLane('try');
  for (let next = waiting.shift(); next && performance.now() < end; next = waiting.shift()) {
    const outcome = await tried(lane, ...next);
    outcomes.set(next[1], outcome);
    if (outcome === 'survived' || outcome === 'never reached') say(`${outcome}: ${placeOf(next[1])}`);
    if (outcome === 'endless') lane = await openLane('try');
  }
  lane.end();
};

await Promise.all(Array.from({ length: availableParallelism() }, work));
const number = (...wanted: readonly Outcome[]): number => [...outcomes.values()].filter((outcome) => wanted.includes(outcome)).length;
const counted = outcomes.size - number('loaded');
const noticed = number('noticed', 'endless');
say(
  `${noticed} of ${counted} faults are noticed (${Math.round((100 * noticed) / counted)}%), ${number('endless')} of them because nothing ends; ` +
    `${number('survived')} survive, and ${number('never reached')} are reached by no test. ` +
    `${number('loaded')} more have their say only when a file is loaded, and ${mutants.length - outcomes.size} were not tried.`,
);

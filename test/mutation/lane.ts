/** A process in which tests are run against one fault after the other; nothing on the disk is changed. */
import { availableParallelism } from 'node:os';
import type { TestModule, TestSpecification } from 'vitest/node';
import { BaseSequencer, createVitest } from 'vitest/node';
import { fromRoot } from '../../scripts/shared/run.ts';
import type { Mutant } from './mutants.ts';
import { withMutant, withProbes } from './mutants.ts';

/** What is asked: which tests reach which faults, or whether those of some files notice one. */
export type Question =
  | { readonly is: 'reach'; readonly mutants: readonly Mutant[] }
  | { readonly is: 'try'; readonly mutant: Mutant; readonly files: readonly string[] };

/** A file of tests, how long it took, and the numbers of the faults that it reaches. */
export interface Reaching {
  readonly file: string;
  readonly milliseconds: number;
  readonly reached: Reached;
}

export interface Reached {
  readonly inTests: ReadonlySet<number>;
  /** By its tests, or while it is loaded. */
  readonly inAll: ReadonlySet<number>;
}

const nothing: Reached = { inTests: new Set(), inAll: new Set() };

export type Answer =
  | { readonly is: 'reach'; readonly reaching: readonly Reaching[]; readonly failed: readonly string[] }
  | { readonly is: 'try'; readonly isNoticed: boolean };

/** In place of the texts on the disk; by their paths. */
const texts = new Map<string, (content: string) => string>();

/** As they are given: the quickest first. */
class AsGiven extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files);
  }
}

/** Whether all tests are run once, to see what they reach. */
const isReaching = process.argv[2] === ('reach' satisfies Question['is']);

const vitest = await createVitest(
  {
    config: false,
    root: fromRoot('.'),
    watch: false,
    // It knows a text by what is on the disk.
    fsModuleCache: false,
    include: ['test/(language|rules)/**/*.test.ts'],
    // It watches what is loaded, and is by itself.
    exclude: ['test/language/library.test.ts'],
    setupFiles: [fromRoot('test/mutation/reached.ts')],
    isolate: false,
    // A thread ends with its process, whatever it is busy with.
    pool: 'threads',
    maxWorkers: isReaching ? availableParallelism() : 1,
    bail: isReaching ? 0 : 1,
    testTimeout: 30_000,
    expect: { requireAssertions: true },
    sequence: { sequencer: AsGiven },
    reporters: [{}],
  },
  {
    plugins: [{ name: 'faults', enforce: 'pre', transform: (code, id) => texts.get(id.replace(/\?.*/, ''))?.(code) }],
  },
);
const all = await vitest.globTestSpecifications();

const run = async (specifications: TestSpecification[]) => {
  for (const path of texts.keys()) vitest.invalidateFile(path);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.filter((each: TestModule) => each.state() === 'failed');
  return { testModules, failed, isFine: failed.length === 0 && unhandledErrors.length === 0 };
};

const reach = async (mutants: readonly Mutant[]): Promise<Answer> => {
  const numbered = mutants.map((mutant, number) => ({ number, mutant }));
  for (const [file, places] of Map.groupBy(numbered, ({ mutant }) => mutant.file))
    texts.set(fromRoot(file), (content) => withProbes(content, places));
  const { testModules, failed } = await run([...all]);
  return {
    is: 'reach',
    failed: failed.map((each) => each.moduleId),
    reaching: testModules.map((each) => ({
      file: each.moduleId,
      milliseconds: each.diagnostic().duration,
      reached: (each.meta() as { readonly reached?: Reached }).reached ?? nothing,
    })),
  };
};

const attempt = async (mutant: Mutant, files: readonly string[]): Promise<Answer> => {
  for (const path of texts.keys()) texts.set(path, (content) => content);
  texts.set(fromRoot(mutant.file), (content) => withMutant(content, mutant));
  const specifications = files.flatMap((file) => all.filter(({ moduleId }) => moduleId === file));
  return { is: 'try', isNoticed: !(await run(specifications)).isFine };
};

process.on('message', (question: Question) => {
  const answer = question.is === 'reach' ? reach(question.mutants) : attempt(question.mutant, question.files);
  void answer.then((said) => process.send?.(said));
});
process.send?.('ready');

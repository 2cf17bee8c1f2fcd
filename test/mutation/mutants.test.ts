/** The faults that `npm run mutate` puts into a source, and the probes that tell which tests reach them. */
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { mutantsOf, withMutant, withProbes } from './mutants.ts';

const source = `import { a } from './a.ts';
const table = ['x', 1];
type Kind = 'one' | 'two';
export const f = (list: readonly number[], kind: Kind): boolean => {
  if (kind === 'two') return false;
  list.forEach(note);
  throw new Error('A sentence for people.');
};
`;

const faultsIn = (content: string): readonly string[] => mutantsOf('f.ts', content).map((mutant) => withMutant(content, mutant));

it('stand in what is run, one at a time, and neither in types nor in what is only loaded nor in sentences', () => {
  const lines = source.split('\n');
  const changed = faultsIn(source).map((text) =>
    text
      .split('\n')
      .find((line, index) => line !== lines[index])
      ?.trim(),
  );
  expect(changed).toEqual([
    "if (!(kind === 'two')) return false;",
    "if (((kind) !== ('two'))) return false;",
    "if (kind === ('')) return false;",
    "if (kind === 'two') ;",
    "if (kind === 'two') return (true);",
    ';',
  ]);
});

it.each([
  ['a < b', '(a) <= (b)'],
  ['a && b', '(a) || (b)'],
  ['a ?? b', '(a) && (b)'],
  ['a ? b : c', '!(a) ? b : c'],
  ['!a', 'a'],
  ['7', '7 + 1'],
  ['list.filter(Boolean)', 'list'],
  ['list.some(isOne)', 'list.every(isOne)'],
  ['Math.max(a, b)', 'Math.min(a, b)'],
])('make %s something else', (value, other) => {
  expect(faultsIn(`const f = () => { const x = ${value}; };`)).toEqual([`const f = () => { const x = (${other}); };`]);
});

it('are each reached where a probe says so, wherever several stand in one another', () => {
  const content = 'const f = (a, b) => { if (!(a === 1 && b)) return 2; b(); return 3; };';
  const mutants = mutantsOf('f.ts', content);
  const reachedBy = (a: number, b: () => void): readonly string[] => {
    const reached = new Set<number>();
    const probed = withProbes(
      content,
      mutants.map((mutant, number) => ({ number, mutant })),
    );
    runInNewContext(`${probed} f(a, b);`, { peerspecReached: (number: number) => reached.add(number), a, b });
    return [...reached].sort((one, other) => one - other).map((number) => content.slice(mutants[number]?.start, mutants[number]?.end));
  };
  const condition = ['!(a === 1 && b)', '!(a === 1 && b)', 'a === 1 && b', 'a === 1', '1'];
  expect(reachedBy(2, () => undefined)).toEqual([...condition, 'return 2;', '2']);
  expect(reachedBy(1, () => undefined)).toEqual([...condition, 'b();', 'return 3;', '3']);
});

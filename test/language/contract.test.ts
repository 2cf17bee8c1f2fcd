/** The example that specifies the language means exactly what its page says. */
import { join } from 'node:path';
import { readText } from '@peerspec/language';
import { expect, test } from 'vitest';
import { contract, contractUses, resources, specOf, withoutPlaces } from './support/saying.ts';

test('nothing is wrong with it', async () => {
  const { problems, specs, uses } = await readText(contract, contractUses);
  expect(problems).toEqual([]);
  expect(specs.map((spec) => spec.name)).toEqual(['MamKind']);
  expect(uses).toEqual(['shared/south-wales.peer']);
});

test('it says what its page says, line by line', async () => {
  const spec = await specOf(contract, contractUses);
  await expect(`${JSON.stringify(withoutPlaces(spec), null, 2)}\n`).toMatchFileSnapshot(join(resources, 'contract.spec.json'));
});

test('without the file that it uses, that alone is wrong', async () => {
  const { problems, specs } = await readText(contract);
  expect(problems.map((problem) => problem.code)).toEqual(['use-missing']);
  expect(specs).toHaveLength(1);
});

test('the Spec is plain data: it survives being written as JSON', async () => {
  const spec = await specOf(contract, contractUses);
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
});

test('the order of sections and answers makes no difference', async () => {
  const lines = contract.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('intervention'));
  const end = lines.indexOf('}', begin);
  const starts = lines.flatMap((line, index) =>
    index > begin && index < end && /^ {2}\S/.test(line) && !line.startsWith('  }') ? [index] : [],
  );
  const parts = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? end));
  const turned = [...lines.slice(0, begin + 1), ...parts.toReversed().flat(), ...lines.slice(end)].join('\n');
  expect(turned).not.toBe(contract);
  const [first, second] = [await specOf(contract, contractUses), await specOf(turned, contractUses)];
  // What is told in the order of the text is told in the order of the new text.
  const told = ({ open, uses, declared, accepts, ...rest }: typeof first): unknown => ({
    ...rest,
    open: open.map((question) => question.path).sort(),
    uses: uses.map((ref) => ref.name).sort(),
    declared: declared.map((each) => each.name).sort(),
    accepts,
  });
  const ordered = (spec: typeof first): unknown =>
    withoutPlaces({ ...(told(spec) as object), computed: { ...spec.computed, times: null } });
  expect(ordered(second)).toEqual(ordered(first));
  expect(second.computed.times).toEqual(first.computed.times);
});

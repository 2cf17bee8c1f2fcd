/** What the walkthrough shows: an example that the language reads, and that is not cut off beside the steps. */
import { readFileSync } from 'node:fs';
import { readText } from '@peerspec/language';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

/** As many signs as VS Code shows of a line of code there, in a window that is neither wide nor narrow. */
const widest = 50;

it('the example can be read, and seen whole', async () => {
  const page = readFileSync(fromRoot('packages/vscode/walkthrough/begin.md'), 'utf8');
  const [, example = ''] = /```peer\n([^]*?)```/.exec(page) ?? [];
  const { specs, problems } = await readText(example);
  expect(problems).toEqual([]);
  expect(specs[0]?.peers.training.state).toBe('gap');
  expect(example.split('\n').filter((line) => line.length > widest)).toEqual([]);
});

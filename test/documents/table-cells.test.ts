/** Cells of the table of a review, where what they hold could be read in two ways. */
import { columnOf } from '@peerspec/documents';
import { expect, test } from 'vitest';
import { specOf } from './reading.ts';

test('outcomes with a comma in their titles are told apart', async () => {
  const outcomes = 'intermediate A "danger is told, and answered"  intermediate B "hope"  long-term C "sober, and well"';
  const spec = await specOf(`intervention Calls "calls" { outcomes { ${outcomes} } }`);
  expect(columnOf('outcomes')?.cell(spec)).toBe('intermediate: “danger is told, and answered”, hope; long-term: sober, and well');
});

/** Who makes the first move, where one contact differs from the others: no document says of all what does not hold for all. */
import { columnOf, documentBlocks, markdown } from '@peerspec/documents';
import { expect, test } from 'vitest';
import { specOf, today } from './reading.ts';

const specWith = (all: string, own: string) =>
  specOf(`intervention Calls "calls" {
  contacts {
    ${all}
    contact First "first call" { count: 1  mode: telephone }
    contact After "afterwards" { count: 2  mode: telephone  ${own} }
  }
}
`);

const formIn = async (all: string, own: string): Promise<string | undefined> => columnOf('form')?.cell(await specWith(all, own));

test('a contact that begins otherwise is told in the table of a review', async () => {
  expect(await formIn('initiation: proactive', 'initiation: reactive')).toBe(
    'telephone; first move: proactive, but “afterwards” is reactive',
  );
  expect(await formIn('initiation: proactive', 'initiation: proactive')).toBe('telephone; first move: proactive');
  expect(await formIn('initiation: proactive', '')).toBe('telephone; first move: proactive');
  expect(await formIn('initiation: mixed', 'initiation: reactive')).toBe('telephone; first move: mixed');
});

test('what only contacts say of the first move is told', async () => {
  expect(await formIn('', 'initiation: reactive')).toBe('telephone; first move: reactive, said of “afterwards”');
});

test('and in the TIDieR table, and the heading in the specification does not say “all”', async () => {
  const spec = await specWith('initiation: proactive', 'initiation: reactive');
  const tidier = markdown(documentBlocks('tidier', spec, { today }));
  expect(tidier).toContain('proactive (the peer makes the first move), but “afterwards” is reactive');
  const whole = markdown(documentBlocks('commissioning', spec, { today }));
  expect(whole).toContain('What holds for contacts that say nothing else');
  expect(whole).not.toContain('What holds for all contacts');
  const same = markdown(documentBlocks('commissioning', await specWith('initiation: proactive', ''), { today }));
  expect(same).toContain('What holds for all contacts');
});

/** Which way an outcome is expected to change. */
import type { Expectation, Spec } from '@peerspec/language';

export type Direction = Expectation['direction'];

export const directions: Readonly<Record<Direction, string>> = {
  increase: 'increase',
  decrease: 'decrease',
  'no-change': 'no change',
  change: 'change in either direction',
  unclear: 'no clear change',
};

/** The directions of the outcomes of a Spec, by name, where they are given. */
export const directionsIn = ({ outcomes }: Spec): ReadonlyMap<string | undefined, Direction> =>
  new Map(
    outcomes.changes.items.flatMap(({ name, expect }) => (expect.state === 'given' ? [[name, expect.value.direction] as const] : [])),
  );

/**
 * "a decrease in “low mood”"; "the outcome “mothers feel able” (increase)": titles that say what becomes of people are
 * true as they stand where there is to be more of it, and false where there is to be less.
 */
export const changeIn = (direction: Direction, title: string): string =>
  direction === 'decrease' || direction === 'no-change'
    ? `${direction === 'decrease' ? 'a decrease' : 'no change'} in ${title}`
    : `the outcome ${title} (${directions[direction]})`;

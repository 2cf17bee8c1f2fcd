/** Agreed departures from what is usually asked of a specification. */
import type { Drafting } from '../drafting.ts';
import { bullets } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';

export const departures = ({ spec }: Drafting): Part | undefined => {
  if (spec.accepts.length === 0) return undefined;
  return part('Agreed departures', [
    bullets(spec.accepts.map(({ rule, because }) => ({ lead: { strong: `${rule}:` }, text: because ?? '' }))),
  ]);
};

/** Questions on which nothing is written, asked where their answers would stand. Authors see them; readers do not. */
import type { ItemRow, PropertyRow } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';

/** The question of a row, where it is one that this intervention should answer and does not. */
export const silence = (row: PropertyRow | ItemRow, { silentAt }: Drafting): Bullet | undefined => {
  const at = silentAt(row);
  return at && { lead: { strong: `${row.heading}:` }, text: row.question, at, state: 'silent', asks: row.question };
};

/** Ready-made remedies for the arrows of a theory. */
import type { Link, Position, Range } from '@peerspec/language';
import { cursor } from './blanks.ts';
import { beginsTogether } from './fixes.ts';
import type { Fix } from '../engine/rule.ts';

const linkAt = (links: readonly Link[], at: Range): Link | undefined => links.find((link) => beginsTogether(link.at, at));

/** Where the chain of arrows ends in which an arrow stands: what is written there holds for the whole chain. */
export const chainEnd = (links: readonly Link[], at: Range): Position | undefined => {
  let last = linkAt(links, at);
  for (const link of links.slice(last ? links.indexOf(last) + 1 : links.length)) {
    if (link.from !== last?.to) break;
    last = link;
  }
  return last?.at.end;
};

/** Leads an arrow through one of several things: one from which an arrow already leads to the same end, else one on no arrow yet. */
export const leadThrough = (links: readonly Link[], at: Range, names: readonly string[]): Fix | undefined => {
  const link = linkAt(links, at);
  if (link?.effect !== 'leads-to') return undefined;
  const leadsThere = (name: string): boolean => links.some(({ from, to }) => from.name === name && to.name === link.to.name);
  const isFree = (name: string): boolean => !links.some(({ from, to }) => from.name === name || to.name === name);
  const name = names.find(leadsThere) ?? names.find(isFree);
  if (name === undefined) return undefined;
  const { start } = link.to.at;
  return { title: `Lead it through \`${name}\``, at: { start, end: start }, text: `${cursor(name)} -> ` };
};

/** Leads the last arrow of a chain to something from which an arrow already goes on to the same end. */
export const leadTo = (links: readonly Link[], at: Range, names: readonly string[]): Fix | undefined => {
  const link = linkAt(links, at);
  const end = chainEnd(links, at);
  if (link?.effect !== 'leads-to' || end?.line !== link.at.end.line || end.character !== link.at.end.character) return undefined;
  const name = names.find((each) => links.some(({ from, to }) => from.name === each && to.name === link.to.name));
  return name === undefined ? undefined : { title: `Lead it to \`${name}\` first`, at: link.to.at, text: name };
};

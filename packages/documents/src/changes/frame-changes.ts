/** What changed in a section and in its declarations. */
import type { Answer, Frame, Gap, ItemRow, Listing, Properties, Range, Rationale } from '@peerspec/language';
import { answerIn, listIn } from '@peerspec/rules/internal';
import { gapText } from '../answers/gaps.ts';
import { gapOfItem } from '../answers/item-reasons.ts';
import { titleOf } from '../answers/items.ts';
import { plainText } from '../comparison/meaning.ts';
import { lowerFirst } from '../words/lists.ts';
import type { Placed } from './answer-changes.ts';
import { answerChanges, changeFrom, reasonChange } from './answer-changes.ts';
import type { Version } from './reading.ts';
import { samePairs } from './reading.ts';

type Both<T> = readonly [was: T, is: T];

const called = (frame: Frame): string => plainText(titleOf(frame));

/** What stands in front of the heading of a question, for a declaration: its title. */
const about = (prefix: string, heading: string): string => (prefix === '' ? heading : `${prefix}: ${lowerFirst(heading)}`);

const silentAt = (at: Range): Answer<unknown> => ({ state: 'silent', at });

/** The answers to all questions of a section or a declaration. */
export const propertyChanges = (
  properties: Properties,
  [was, is]: Both<Frame>,
  versions: Both<Version>,
  prefix = '',
  withReasons = true,
): readonly Placed[] =>
  Object.entries(properties).flatMap(([word, row]) =>
    answerChanges(
      row,
      about(prefix, row.heading),
      [answerIn(was, word) ?? silentAt(was.at), answerIn(is, word) ?? silentAt(is.at)],
      versions,
      withReasons,
    ),
  );

/** What a thing is called, where it has a title at all. */
export const titleChange = ([was, is]: Both<Frame>, what = 'Title'): readonly Placed[] =>
  plainText(was.title ?? '') === plainText(is.title ?? '')
    ? []
    : [changeFrom('changed', what, plainText(was.title ?? ''), plainText(is.title ?? ''), is.at)];

type Declaration = Frame & { readonly rationale?: Rationale };

const sameGap = (one: Gap, other: Gap): boolean => plainText(gapText(one)) === plainText(gapText(other));

const declarationChanges = (row: ItemRow, [was, is]: Both<Declaration>, versions: Both<Version>): readonly Placed[] => {
  const [before, now] = [gapOfItem(row.properties, was as never), gapOfItem(row.properties, is as never)];
  if (before && now)
    return sameGap(before, now) ? [] : [changeFrom('changed', called(is), plainText(gapText(before)), plainText(gapText(now)), now.at)];
  const title = called(is);
  if (now) return [changeFrom('opened', title, '', plainText(gapText(now)), now.at)];
  if (before) return [changeFrom('decided', title, plainText(gapText(before)), title, is.extent)];
  const forWhole = row.rationale === true;
  return [
    ...(row.title === undefined ? [] : titleChange([was, is], row.heading)),
    ...propertyChanges(row.properties, [was, is], versions, title, !forWhole),
    ...(forWhole ? reasonChange(title, [was.rationale, is.rationale], versions, is.extent) : []),
    ...Object.values(row.items ?? {}).flatMap((inner) => listChanges(inner, [was, is], versions)),
  ];
};

const declarationPair = (
  row: ItemRow,
  was: Declaration | undefined,
  is: Declaration | undefined,
  versions: Both<Version>,
): readonly Placed[] => {
  if (was && is) return declarationChanges(row, [was, is], versions);
  if (is) return [changeFrom('added', row.heading, '', called(is), is.extent)];
  return was ? [changeFrom('removed', row.heading, called(was), '')] : [];
};

/** Declarations of one kind, as they stand. */
export const itemChanges = (
  row: ItemRow,
  was: readonly Declaration[],
  is: readonly Declaration[],
  versions: Both<Version>,
): readonly Placed[] => samePairs(was, is).flatMap(([old, now]) => declarationPair(row, old, now, versions));

const listingOf = (frame: object, list: string): Listing<unknown> | undefined => Reflect.get(frame, list) as Listing<unknown> | undefined;

/** A gap that stands for all declarations of a kind. */
const listGapChange = (row: ItemRow, [was, is]: Both<object>): readonly Placed[] => {
  const [before, now] = [listingOf(was, row.list)?.gap, listingOf(is, row.list)?.gap];
  if (before && now)
    return sameGap(before, now) ? [] : [changeFrom('changed', row.heading, plainText(gapText(before)), plainText(gapText(now)), now.at)];
  if (now) return [changeFrom('opened', row.heading, '', plainText(gapText(now)), now.at)];
  return before && listIn(is, row.list).length === 0 ? [changeFrom('removed', row.heading, plainText(gapText(before)), '')] : [];
};

/** The declarations of one kind in a section. */
export const listChanges = (row: ItemRow, [was, is]: Both<object>, versions: Both<Version>): readonly Placed[] => {
  const those = (frame: object): readonly Declaration[] => listIn(frame, row.list).filter(({ word }) => word === row.word);
  return [...itemChanges(row, those(was), those(is), versions), ...listGapChange(row, [was, is])];
};

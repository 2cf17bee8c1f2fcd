/**
 * JSON that can be shown on a terminal and in a build log: everything hidden, and all that could be a command, is escaped
 * in its strings. Nothing is left out: a program that reads it gets every text as it was written.
 */
import { replaceHidden } from '@peerspec/language/hidden';

const unitAsEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON has escapes for halves of characters only: what lies beyond the first 65,536 takes two. */
const asEscape = (character: string): string => character.split('').map(unitAsEscape).join('');

const escaped = (value: unknown, indent = 2): string =>
  replaceHidden(JSON.stringify(value, undefined, indent), asEscape).replaceAll('##[', String.raw`\u0023\u0023[`);

export const toJson = (value: unknown): string => `${escaped(value)}\n`;

/** The same on one line. */
export const toJsonLine = (value: unknown): string => `${escaped(value, 0)}\n`;

/** What stands between the brackets of a list, item by item. */
function* listed(items: Iterable<object>, indent: string): Generator<string> {
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '' : ','}\n${escaped(item).replace(/^/gm, `${indent}  `)}`;
    isEmpty = false;
  }
  if (!isEmpty) yield `\n${indent}`;
}

/** The same, chunk by chunk, for a long list: the whole of it need never be in memory. */
export function* jsonListChunks(items: Iterable<object>): Generator<string> {
  yield '[';
  yield* listed(items, '');
  yield ']\n';
}

/**
 * The same, chunk by chunk, for a document with one long list in it.
 * @param document with an empty list in place of the long one.
 * @param list the property that holds the list, and how deep it lies.
 */
export function* jsonChunks(
  document: object,
  list: { readonly name: string; readonly depth: number },
  items: Iterable<object>,
): Generator<string> {
  const indent = '  '.repeat(list.depth);
  // A line break is never part of a text in JSON, so this is found nowhere else.
  const place = `\n${indent}"${list.name}": [`;
  const text = toJson(document);
  const at = text.indexOf(place) + place.length;
  yield text.slice(0, at);
  yield* listed(items, indent);
  yield text.slice(at);
}

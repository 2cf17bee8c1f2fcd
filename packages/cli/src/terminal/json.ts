/** JSON that can be shown on a terminal and in a build log: everything that could be a command is escaped in its strings. */
import { commanding } from './escape.ts';

const asEscape = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const escaped = (value: unknown): string =>
  JSON.stringify(value, undefined, 2)
    .replace(commanding, (character) => (character === '\n' ? character : asEscape(character)))
    .replaceAll('##[', String.raw`\u0023\u0023[`);

export const toJson = (value: unknown): string => `${escaped(value)}\n`;

/**
 * The same, piece by piece, for a document with one long list: the whole of it need never be in memory.
 * @param document with an empty list in place of the long one.
 * @param list the property that holds the list, and how deep it lies.
 */
export function* jsonPieces(
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
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '' : ','}\n${escaped(item).replace(/^/gm, `${indent}  `)}`;
    isEmpty = false;
  }
  yield `${isEmpty ? '' : `\n${indent}`}${text.slice(at)}`;
}

/** XML, as far as reports need it: elements with attributes, and text. Whatever XML cannot hold is spelt out. */
import { withHiddenSpelt } from '@peerspec/language/hidden';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

const escape = (text: string, special: RegExp): string => withHiddenSpelt(text).replaceAll(special, (found) => entities[found] ?? found);

/** Text between tags. */
export const xmlText = (text: string): string => escape(text, /[&<>]/g);

/** The beginning of an element, without its bracket. */
export const xmlTag = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  [`<${name}`, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value.toString(), /[&<>"\n\t]/g)}"`)].join(' ');

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** XML as plain data, for a file or for a page. Whatever an author wrote becomes text or the value of an attribute, never markup. */
import type { Range } from '@peerspec/language';

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
  /** Where in the specification stands what it shows; a page leads there, a file says nothing of it. */
  readonly at?: Range;
}

const rounded = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);

/** An element; attributes without a value are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Xml | string)[]
): Xml => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, rounded(value)]])),
  ),
  children,
});

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);

/** An element as the text of a file. */
export const xmlText = ({ name, attributes, children }: Xml): string => {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : xmlText(child))).join('');
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
};

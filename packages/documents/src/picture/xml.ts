/** Writes XML. Whatever an author wrote becomes text or the value of an attribute, never markup. */

/** What has been written already. */
export interface Xml {
  readonly xml: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);

const rounded = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value));

/** An element; attributes without a value are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Xml | string)[]
): Xml => {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${rounded(value)}"`]));
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('');
  return { xml: content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>` };
};

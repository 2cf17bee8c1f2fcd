/// <reference lib="dom" />
/** Elements of the page. Whatever an author wrote becomes a text node or an attribute, never markup. */

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Children = readonly (Node | string)[];

const dressed = <E extends Element>(element: E, attributes: Attributes, children: Children): E => {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
};

export const html = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: Children
): HTMLElementTagNameMap[K] => dressed(document.createElement(name), attributes, children);

export const svg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: Children
): SVGElementTagNameMap[K] => dressed(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

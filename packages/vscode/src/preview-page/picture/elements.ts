/// <reference lib="dom" />
/** Elements of the page. Whatever an author wrote becomes a text node or an attribute, never markup. */
import type { Xml } from '@peerspec/server/protocol';

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

const svgNamespace = 'http://www.w3.org/2000/svg';

export const svg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: Children
): SVGElementTagNameMap[K] => dressed(document.createElementNS(svgNamespace, name), attributes, children);

/** The elements of a finished picture; `made` is told of each one with what it was made of. */
export const drawn = (xml: Xml, made: (element: Element, xml: Xml) => void): Element => {
  const { xmlns: _namespace, ...attributes } = xml.attributes;
  const children = xml.children.map((child) => (typeof child === 'string' ? child : drawn(child, made)));
  const element = dressed(document.createElementNS(svgNamespace, xml.name), attributes, children);
  made(element, xml);
  return element;
};

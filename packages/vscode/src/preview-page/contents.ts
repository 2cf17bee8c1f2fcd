/// <reference lib="dom" />
/** The parts of the documents, to go to. */
import { html } from './picture/elements.ts';

/** A list of the headings of the first two ranks; each leads to its part of the page. */
export const contentsOf = (root: ParentNode, title: string): HTMLDetailsElement => {
  const headings = [...root.querySelectorAll<HTMLElement>('.blocks > :is(h1, h2)')];
  const items = headings.map((heading) => {
    const button = html('button', { type: 'button' }, heading.textContent);
    button.addEventListener('click', () => {
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    });
    const attributes = { class: [heading.localName, heading.classList.contains('silent') ? 'silent' : ''].join(' ').trim() };
    return html('li', attributes, button);
  });
  return html('details', { class: 'contents' }, html('summary', {}, title), html('nav', { 'aria-label': title }, html('ul', {}, ...items)));
};

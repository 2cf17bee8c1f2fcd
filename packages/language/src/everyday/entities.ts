/** Signs as web pages and word processors store them, which come along where such a text is pasted: `&amp;`, `&rsquo;`. */
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '“',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  apos: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  pound: '£',
  euro: '€',
};

/** The same with the signs themselves; what is none of them stays. */
export const withoutEntities = (said: string): string =>
  said.replaceAll(/&([a-z]{2,6});/g, (whole, name: string) => (Object.hasOwn(signs, name) ? (signs[name] ?? whole) : whole));

/** Lines from elsewhere, as a list of texts. */

/** What a word processor, a web page or a hand puts in front of a point of a list. */
const bullet = /^\s*(?:[•◦▪●‣·*–—-]|o(?=\t)|\(?(?:\d{1,2}|[a-z])[.)])\s+/i;

const asText = (line: string): string =>
  `"${line
    .replace(bullet, '')
    .replace(/[;,]\s*$/, '')
    .trim()
    .replaceAll(/["\\]/g, '\\$&')}"`;

/**
 * A pasted list as texts behind `word:`, one a line and set in by `indent`; undefined for what is no list: a single line,
 * or lines of which most have no point in front.
 */
export const asListOfTexts = (pasted: string, indent: string): string | undefined => {
  const lines = pasted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.filter((line) => bullet.test(line)).length * 2 < lines.length) return undefined;
  return lines.map(asText).join(`,\n${indent}`);
};

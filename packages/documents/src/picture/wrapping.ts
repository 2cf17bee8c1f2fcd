/** Breaks texts into lines that are no wider than they may be. */

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** A word that is too long for a line, in pieces that are not. */
const pieces = (word: string, width: number, measure: Measure): readonly string[] => {
  if (measure(word) <= width) return [word];
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (line !== '' && measure(line + segment) > width) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return [...lines, line];
};

/** The text as lines; what does not fit into the last of them is cut off with an ellipsis. */
export const wrapped = (text: string, width: number, measure: Measure, most = Infinity): readonly string[] => {
  const lines: string[] = [];
  for (const piece of text
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, width, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${piece}`) <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1);
  return [...kept, `${last.trimEnd()}…`];
};

import { isPlain, widthOf } from './width.ts';

/** Breaks a text into lines of at most `width` columns, between words; a word that is longer stands alone. */
export const wrap = (text: string, width: number): readonly string[] => {
  const measure = isPlain(text) ? (part: string): number => part.length : widthOf;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const wide = measure(word);
    if (line === '') {
      line = word;
      used = wide;
    } else if (used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
    } else {
      lines.push(line);
      line = word;
      used = wide;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
};

/** Line ends: those of Windows (CRLF), of everything else today (LF), and of Macs long ago (CR). */

type LineEnd = '\r\n' | '\n';

/** The line end in which something is written into a text: that of Windows where most lines end so, else LF. */
export const lineEndOf = (text: string): LineEnd => {
  let all = 0;
  let windows = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    all += 1;
    if (text.charAt(at - 1) === '\r') windows += 1;
  }
  return windows * 2 > all ? '\r\n' : '\n';
};

/** A text with one line end throughout. */
export const withLineEnd = (text: string, lineEnd: LineEnd): string => text.replaceAll(/\r\n?|\n/g, lineEnd);

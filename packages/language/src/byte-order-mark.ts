/** The mark with which some programs begin a text: one character that nobody sees, and that is none of its words. */
export const byteOrderMark = '\uFEFF';

/** The text without it: editors do not count it, so places must not either. */
export const withoutByteOrderMark = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text);

/** The text with a blank in its place, which keeps every place of the text as it is: for texts of which others hold the places. */
export const blankForByteOrderMark = (text: string): string => (text.startsWith(byteOrderMark) ? ` ${withoutByteOrderMark(text)}` : text);

/** The mark with which some programs begin a text: one character that nobody sees, and that is none of its words. */
export const byteOrderMark = '\uFEFF';

/** The text without it: editors do not count it, so places must not either. */
export const withoutByteOrderMark = (text: string): string => (text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text);

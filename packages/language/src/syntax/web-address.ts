/** Web addresses without quotes, `source: https://example.org`: they are read as texts, and their slashes begin no remark. */

const scheme = String.raw`https?:\/\/|www\.`;

/** What ends a sentence, or stands around an address, is no part of it. */
const address = new RegExp(String.raw`(?:${scheme})[^\s<>"“”„{}]*[^\s<>"“”„{}.,;:!?)\]’'` + '`]', 'iy');

const begins = new RegExp(`^(?:${scheme})`, 'i');
const holds = new RegExp(`\\b(?:${scheme})`, 'i');

/** The letters that an address can begin with. */
export const firstLetters = ['h', 'H', 'w', 'W'] as const;

const mayBegin: ReadonlySet<string> = new Set(firstLetters);

/** The address that begins at an offset, or undefined where none does. */
export const addressAt = (source: string, offset: number): string | undefined => {
  if (!mayBegin.has(source.charAt(offset))) return undefined;
  address.lastIndex = offset;
  return address.exec(source)?.[0];
};

/** Whether what stands for a text is an address. */
export const isAddress = (image: string): boolean => begins.test(image);

/** Whether there is an address among words. */
export const hasAddress = (said: string): boolean => holds.test(said);

/** Two slashes that begin a remark, as a part of a regular expression. */
export const remarkSlashes = String.raw`(?<!https?:)\/\/`;

/**
 * Characters that nobody sees, and that can command a program or make a text read otherwise than it is. A text keeps
 * them as it is data; whatever leaves PeerSpec goes by this one list: made visible for terminals, logs and messages,
 * left out of documents, escaped in JSON. This is an entry point of its own, because it costs no loading.
 */

/**
 * Control characters of both sets but for tab and line break; line and paragraph separators; what changes the direction
 * of a text; what has no width; marks of byte order. Not among them are the joiners (U+200C, U+200D), without which
 * words of Urdu or Persian, and families of emoji, fall apart.
 */
const alone = String.raw`\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF`;

/** Those, with tags and halves of a character. */
const hidden = new RegExp(String.raw`[${alone}\u{E0000}-\u{E007F}]|\p{Surrogate}`, 'gu');

/** Where any of them may be: the same without a look at whole characters, which takes many times as long in text with an `é`. */
const mayHide = new RegExp(String.raw`[${alone}\uD800-\uDFFF]`);

/** Each hidden character replaced by what is said in its place. */
export const replaceHidden = (text: string, by: (character: string) => string): string =>
  mayHide.test(text) ? text.replace(hidden, by) : text;

/** How a character is written that is not to be printed itself. */
export const spelt = (character: string): string => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** For people who are to see that something is there: `<U+202E>`. */
export const withHiddenSpelt = (text: string): string => replaceHidden(text, spelt);

const isHalf = (character: string): boolean => /\p{Surrogate}/u.test(character);

/** For readers of a document, who are to see the words alone; half a character leaves the sign for one that is lost. */
export const withoutHidden = (text: string): string => replaceHidden(text, (character) => (isHalf(character) ? '\uFFFD' : ''));

/** What shows something; U+2800 is the pattern of Braille without a dot. */
const showing = /[^\s\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]/u;

/** Whether a reader sees nothing of it: blanks of any width, and what is hidden. */
export const isBlank = (text: string): boolean => !/[!-~]/.test(text) && !showing.test(text);

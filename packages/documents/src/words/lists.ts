/** Whether a part brings signs that stand between parts as well; what is in quotation marks shows where it ends. */
const isUnclear = (part: string): boolean => /[,;]| and /.test(part.replaceAll(/“[^“”]*”/g, ''));

/** "a", "a and b", "a, b and c"; with semicolons where a part has commas of its own. */
export const listOf = (parts: readonly string[]): string => {
  const last = parts.at(-1);
  if (last === undefined) return '';
  if (parts.length === 1) return last;
  if (parts.some(isUnclear)) return parts.join('; ');
  return `${parts.slice(0, -1).join(', ')} and ${last}`;
};

/** A sentence: with a full stop unless the text brings its own end. */
export const sentence = (text: string): string => (/[.!?…]["”’')\]]*$/.test(text) ? text : `${text}.`);

/** The text in quotation marks, for titles within a sentence. */
export const quoted = (text: string): string => `“${text}”`;

/** As a sentence begins; a word with capital letters of its own stays as it is: "eGFR", "iPad". */
export const capitalised = (text: string): string => (/^\p{Ll}+\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));

/** A heading as it stands within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

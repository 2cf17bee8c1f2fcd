const beyondAscii = /[\u0080-\uffff]/;

/** Whether a text has letters that can be written in more than one form. */
export const hasForms = (text: string): boolean => beyondAscii.test(text);

/**
 * A name or a path in the one form in which it is compared (NFC). An `é` may be one character or an `e` with an accent
 * behind it, as keyboards, file systems and copied text have it; nobody can see the difference.
 */
export const normalForm = (text: string): string => (hasForms(text) ? text.normalize('NFC') : text);

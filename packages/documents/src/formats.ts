/** The formats in which a document can be written, and the endings of their files. */
export const extensions = { markdown: 'md', html: 'html' } as const;

export type DocumentFormat = keyof typeof extensions;

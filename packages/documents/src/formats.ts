/** The formats in which a document or a picture can be written, and how their files are recognised. */

interface Format {
  readonly extension: string;
  /** What stands around a remark that only those see who look into the file; where there is none, it is no text. */
  readonly remark?: { readonly opens: string; readonly closes: string };
}

const angled = { opens: '<!-- ', closes: ' -->\n' };

/** For documents. */
const documentFormats = {
  markdown: { extension: 'md', remark: angled },
  html: { extension: 'html', remark: angled },
  docx: { extension: 'docx' },
} as const satisfies Readonly<Record<string, Format>>;

/** For pictures: to look at, or as the source of a program that draws. */
const pictureFormats = {
  svg: { extension: 'svg', remark: angled },
  mermaid: { extension: 'mmd', remark: { opens: '%% ', closes: '' } },
  dot: { extension: 'dot', remark: { opens: '// ', closes: '' } },
} as const satisfies Readonly<Record<string, Format>>;

export type DocumentFormat = keyof typeof documentFormats;
export type PictureFormat = keyof typeof pictureFormats;

export const formats: Readonly<Record<DocumentFormat | PictureFormat, Format>> = { ...documentFormats, ...pictureFormats };

export const isPictureFormat = (format: DocumentFormat | PictureFormat): format is PictureFormat => Object.hasOwn(pictureFormats, format);

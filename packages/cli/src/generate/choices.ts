/** What the options of `generate` take. Apart from what writes, so that help need not load it. */
import type { DocumentFormat, DocumentName, PictureFormat, PictureName } from '@peerspec/documents';

export const documentNames = [
  'commissioning',
  'nhs',
  'nhs-classic',
  'council',
  'tidier',
  'theory',
  'evaluation',
  'open-questions',
  'summary',
] as const satisfies readonly DocumentName[];
export const documentFormats = ['markdown', 'html', 'docx'] as const satisfies readonly DocumentFormat[];
export const pictureNames = ['theory', 'contacts'] as const satisfies readonly PictureName[];
export const pictureFormats = ['svg', 'mermaid', 'dot'] as const satisfies readonly PictureFormat[];

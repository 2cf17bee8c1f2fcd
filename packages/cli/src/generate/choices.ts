/** What the options of `generate` take. Apart from what writes, so that help need not load it. */
import type { DocumentFormat, DocumentName } from '@peerspec/documents';

export const documentNames = ['commissioning'] as const satisfies readonly DocumentName[];
export const documentFormats = ['markdown', 'html'] as const satisfies readonly DocumentFormat[];

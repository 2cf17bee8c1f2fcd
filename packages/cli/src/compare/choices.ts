/** What the options of `compare` and `diff` take. Apart from what compares, so that help need not load it. */
import type { DocumentFormat } from '@peerspec/documents';

export const compareFormats = ['text', 'markdown', 'html', 'docx', 'json'] as const satisfies readonly (DocumentFormat | 'text' | 'json')[];
export const diffFormats = ['text', 'markdown', 'json'] as const;

import type { TableFormat } from '@peerspec/documents';

export const tableFormats = ['markdown', 'csv', 'html', 'xlsx'] as const satisfies readonly TableFormat[];

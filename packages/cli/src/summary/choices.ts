export const summaryFormats = ['text', 'markdown', 'json', 'csv'] as const;
export const summaryTables = ['questions', 'due'] as const;

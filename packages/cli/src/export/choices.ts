export const exportFormats = ['json', 'csv'] as const;

export const exportTables = ['questions', 'contacts', 'outcomes'] as const;

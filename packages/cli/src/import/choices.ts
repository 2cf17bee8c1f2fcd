export const importSources = ['json', 'tidier', 'theory-maker'] as const;

export const indentations = ['causes', 'effects'] as const;

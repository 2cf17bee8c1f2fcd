export const acceptedFormats = ['text', 'markdown', 'json'] as const;

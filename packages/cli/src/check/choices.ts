/** What the options of `check` take. Apart from what checks, so that help need not load it. */

export const checkFormats = ['text', 'lines', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** From which severity on a finding makes the run fail. */
export const thresholds = ['error', 'warning', 'info', 'hint', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

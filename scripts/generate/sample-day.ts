/** What is shown as a sample does not change with the day on which it is written. */
export const sampleDay = '2026-12-01';

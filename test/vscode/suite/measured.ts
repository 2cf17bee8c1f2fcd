/** What the tests measure on the way, by name; it goes into the report. */

export const measured: Record<string, number> = {};

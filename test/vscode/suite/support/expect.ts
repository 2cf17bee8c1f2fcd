/** What a test insists on. It runs in browsers too, where Node's own assertions are not to be had. */

const shown = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** Both are the same, as far as JSON tells. */
export const expectEqual = (actual: unknown, expected: unknown, what = 'The value'): void => {
  if (shown(actual) !== shown(expected)) throw new Error(`${what} is ${shown(actual)}, not ${shown(expected)}.`);
};

export const expectTrue = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`This does not hold: ${what}.`);
};

export const expectContains = (text: string, part: string): void => {
  if (!text.includes(part)) throw new Error(`${shown(part)} is not in this text:\n${text}`);
};

export const expectLacks = (text: string, part: string): void => {
  if (text.includes(part)) throw new Error(`${shown(part)} should not be in this text:\n${text}`);
};

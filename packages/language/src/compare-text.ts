/** Which of two texts comes first, by their code units: one order on every system, whatever its language. Negative, 0 or positive. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

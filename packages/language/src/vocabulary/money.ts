/** Signs of money. No question asks for an amount of it alone: where one is written, it is a part of a text. */
export const moneySigns = ['£', '€', '$'] as const;

const beginning = new RegExp(`^[${moneySigns.join('')}]`);

export const beginsWithMoney = (said: string): boolean => beginning.test(said);

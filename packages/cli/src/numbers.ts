/** A whole number with commas between thousands. (`toLocaleString` costs ten milliseconds the first time.) */
export const grouped = (figure: number): string => figure.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 file", "3 files". */
export const countOf = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

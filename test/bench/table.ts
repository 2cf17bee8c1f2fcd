/** The figures as a table, each beside what it may be. */

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | '×';
  readonly budget?: number;
  /** How many times longer than a process that does nothing. */
  readonly timesFloor?: number;
  /** How many times what ESLint takes for as much. */
  readonly timesPeer?: number;
  /** How many times that it may be: the same on any machine. */
  readonly peerBudget?: number;
}

const isJudged = ({ budget, peerBudget }: Figure): boolean => budget !== undefined || peerBudget !== undefined;

export const isOver = ({ value, budget = Infinity, timesPeer = 0, peerBudget = Infinity }: Figure): boolean =>
  value > budget || timesPeer > peerBudget;

const number = (value: number, unit: Figure['unit']): string =>
  unit === '×' ? value.toFixed(2) : Math.round(value).toLocaleString('en-GB');

const times = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(2)} ×`);

const budgetText = ({ budget, unit, peerBudget }: Figure): string => {
  if (peerBudget !== undefined) return `${times(peerBudget)} ESLint`;
  return budget === undefined ? '' : `${number(budget, unit)} ${unit}`;
};

const row = (figure: Figure): string[] => [
  figure.what,
  `${number(figure.value, figure.unit)} ${figure.unit}`,
  budgetText(figure),
  times(figure.timesFloor),
  times(figure.timesPeer),
  !isJudged(figure) ? '' : isOver(figure) ? 'OVER' : 'ok',
];

const heads = ['Figure', 'Measured', 'Budget', '÷ empty Node', '÷ ESLint', ''];

/** Rows in columns, the first row as a head. */
export const aligned = (rows: readonly (readonly string[])[]): string => {
  const [heads = [], ...others] = rows;
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(heads), '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...others.map(line)].join('\n');
};

export const table = (figures: readonly Figure[]): string => aligned([heads, ...figures.map(row)]);

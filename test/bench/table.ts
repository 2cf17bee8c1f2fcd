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
}

export const isOver = ({ value, budget }: Figure): boolean => budget !== undefined && value > budget;

const number = (value: number, unit: Figure['unit']): string =>
  unit === '×' ? value.toFixed(2) : Math.round(value).toLocaleString('en-GB');

const times = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(2)} ×`);

const row = (figure: Figure): string[] => [
  figure.what,
  `${number(figure.value, figure.unit)} ${figure.unit}`,
  figure.budget === undefined ? '' : `${number(figure.budget, figure.unit)} ${figure.unit}`,
  times(figure.timesFloor),
  times(figure.timesPeer),
  figure.budget === undefined ? '' : isOver(figure) ? 'OVER' : 'ok',
];

const heads = ['Figure', 'Measured', 'Budget', '÷ empty Node', '÷ ESLint', ''];

export const table = (figures: readonly Figure[]): string => {
  const rows = [heads, ...figures.map(row)];
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(heads), '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...rows.slice(1).map(line)].join('\n');
};

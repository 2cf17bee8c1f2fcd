/** A line of time: what it is counted in, and where its marks stand. */

export interface TimeAxis {
  /** "days", "weeks" or "months". */
  readonly unit: string;
  /** In days from the event. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
}

const units = [
  { unit: 'hours', days: 1 / 24, most: 2 },
  { unit: 'days', days: 1, most: 21 },
  { unit: 'weeks', days: 7, most: 365 },
  { unit: 'months', days: 365.25 / 12, most: 3 * 365 },
  { unit: 'years', days: 365.25, most: Infinity },
] as const;

const steps = [1, 2, 4, 6, 12, 26, 52, 100, 500];

/** More marks than this would stand too close. */
const mostTicks = 11;

/** An axis that reaches from the first day to the last and has the event on it. */
export const timeAxis = (first: number, last: number): TimeAxis => {
  const [start, end] = [Math.min(0, first), Math.max(0, last)];
  const { unit, days } = units.find(({ most }) => end - start <= most) ?? units[4];
  const step = steps.find((each) => (end - start) / (each * days) <= mostTicks) ?? 1000;
  const [low, high] = [Math.floor(start / days / step), Math.max(1, Math.ceil(end / days / step))];
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => (low + index) * step);
  return {
    unit,
    from: low * step * days,
    to: high * step * days,
    // A minus sign, and not the hyphen.
    ticks: ticks.map((tick) => ({ day: tick * days, label: String(tick).replace('-', '−') })),
  };
};

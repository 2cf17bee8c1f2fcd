/** Walking through the picture with the arrow keys. */
import type { PictureArrow, PictureColumn } from '@peerspec/server/protocol';

/** Something that can have the focus: a box, or a condition that hangs on one. */
export interface Stop {
  readonly key: string;
  /** The box that it is, or hangs on. */
  readonly name: string;
  readonly column: PictureColumn;
  readonly y: number;
}

const nearest = (stops: readonly Stop[], y: number): Stop | undefined =>
  stops.toSorted((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0];

const along = (stops: readonly Stop[], arrows: readonly PictureArrow[], from: Stop, onward: boolean): Stop | undefined => {
  const names = new Set(
    arrows.flatMap((arrow) => {
      const [near, far] = onward ? [arrow.from, arrow.to] : [arrow.to, arrow.from];
      return near === from.name && far !== from.name ? [far] : [];
    }),
  );
  const ends = stops.filter(({ key, name }) => key === name && names.has(name));
  if (ends.length > 0) return nearest(ends, from.y);
  // Where no arrow goes that way, the next column does, so that everything can be reached.
  const beyond = stops.filter(({ column }) => (onward ? column > from.column : column < from.column));
  const distance = Math.min(...beyond.map(({ column }) => Math.abs(column - from.column)));
  return nearest(
    beyond.filter(({ column }) => Math.abs(column - from.column) === distance),
    from.y,
  );
};

/** Where a key leads to; undefined where it leads nowhere, or is not for walking. */
export const walk = (stops: readonly Stop[], arrows: readonly PictureArrow[], from: Stop, key: string): Stop | undefined => {
  const column = stops.filter((stop) => stop.column === from.column).toSorted((one, other) => one.y - other.y);
  const index = column.findIndex((stop) => stop.key === from.key);
  switch (key) {
    case 'ArrowDown':
      return column[index + 1];
    case 'ArrowUp':
      return column[index - 1];
    case 'Home':
      return column[0];
    case 'End':
      return column.at(-1);
    case 'ArrowRight':
      return along(stops, arrows, from, true);
    case 'ArrowLeft':
      return along(stops, arrows, from, false);
    default:
      return undefined;
  }
};

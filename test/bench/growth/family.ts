/**
 * How a text is made that grows in one respect until it has a wanted size. What such texts say means little; each is the
 * same at every run.
 */

/** One kind of text that can be made at any size. */
export interface Family {
  readonly name: string;
  /** The text; `bytes` is how many it has at most, in UTF-8, unless its frame alone has more. */
  readonly text: (bytes: number) => string;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many pieces between `head` and `tail` as there is room for. */
export const filled = (bytes: number, head: string, piece: (index: number) => string, tail = ''): string => {
  let room = bytes - bytesOf(head) - bytesOf(tail);
  const pieces: string[] = [];
  for (let index = 0; ; index++) {
    const next = piece(index);
    room -= bytesOf(next);
    if (room < 0) break;
    pieces.push(next);
  }
  return head + pieces.join('') + tail;
};

export const family = (name: string, head: string, piece: (index: number) => string, tail = ''): Family => ({
  name,
  text: (bytes) => filled(bytes, head, piece, tail),
});

export const head = 'intervention Long "Long" {\n';
export const tail = '\n}\n';

/** Families whose pieces stand inside an intervention. */
export const inside = (name: string, before: string, piece: (index: number) => string, after = ''): Family =>
  family(name, head + before, piece, after + tail);

/** So many characters are worth asking the system once. */
const worthWriting = 65_536;

/** The same text in larger pieces: a report has hundreds of thousands of small ones. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < worthWriting) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

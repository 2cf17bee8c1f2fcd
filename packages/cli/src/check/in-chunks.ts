/** So many characters are worth asking the system once. */
const worthWriting = 65_536;

/** The same text in larger chunks: a report has hundreds of thousands of small ones. */
export function* inChunks(texts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const text of texts) {
    chunk += text;
    if (chunk.length < worthWriting) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

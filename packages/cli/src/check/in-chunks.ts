/** So many characters are worth asking the system once. Four times as many V8 keeps apart from the rest, and to join them takes it six times as long. */
const worthWriting = 16_384;

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

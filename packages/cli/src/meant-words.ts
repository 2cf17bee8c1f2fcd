/** Words of other programs for what has another word here; offered where the own spelling is not near enough to be told. */

const words: Readonly<Record<string, readonly string[]>> = {
  // Commands.
  lint: ['check'],
  validate: ['check'],
  verify: ['check'],
  test: ['check'],
  document: ['generate'],
  render: ['generate'],
  build: ['generate'],
  convert: ['generate', 'export'],
  fmt: ['format'],
  stats: ['summary'],
  // Formats.
  word: ['docx'],
  doc: ['docx'],
  md: ['markdown'],
  htm: ['html'],
  web: ['html'],
  page: ['html'],
  excel: ['xlsx'],
  xls: ['xlsx'],
  txt: ['text'],
  png: ['svg'],
  picture: ['svg'],
  // There is no way to a PDF but from these.
  pdf: ['docx', 'html'],
};

/** The first of the words for the same that is among those that are known. */
export const meantBy = (written: string, known: readonly string[]): string | undefined =>
  (Object.hasOwn(words, written.toLowerCase()) ? (words[written.toLowerCase()] ?? []) : []).find((each) => known.includes(each));

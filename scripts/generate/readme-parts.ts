/** The parts of the README that follow from something else stand between two comments. */
const end = '<!-- end of the written part -->';

const beginOf = (name: string): string => `<!-- ${name}: written by "npm run generate" -->`;

/** The README with another text in the part of that name. Throws where there is no such part. */
export const withPart = (readme: string, name: string, text: string): string => {
  const begin = beginOf(name);
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`README.md lacks a part between "${begin}" and "${end}".`);
  return `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`;
};

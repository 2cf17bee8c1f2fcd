/**
 * Lays a rule's example over a complete specification: a property, declaration or arrow of the example
 * takes the place of the one that stands there, what is new is added, and a comment
 * `// nothing about training` takes that question (or everything with that word or name) away. A `population` or
 * `peers` of another name is one more of its kind.
 */
interface Statement {
  readonly word: string;
  /** What two statements have in common if one takes the place of the other. */
  readonly key: string;
  readonly lines: readonly string[];
}

const withoutTexts = (line: string): string => line.replaceAll(/"[^"]*"/g, '""').replace(/\/\/.*/, '');

const depthChange = (line: string): number => {
  const plain = withoutTexts(line);
  return plain.split('{').length - plain.split('}').length;
};

const removed = (line: string): string | undefined => /^\s*\/\/ nothing about (\S+)$/.exec(line)?.[1];

const keyOf = (line: string, isSection: boolean): { readonly word: string; readonly key: string } => {
  const trimmed = line.trim();
  const gone = removed(line);
  if (gone !== undefined) return { word: '//', key: gone };
  const chain = /^(\S+)\s*(->|-\|)/.exec(trimmed);
  if (chain) return { word: '->', key: chain[1] ?? '' };
  const [word = '', name = ''] = trimmed.split(/[\s:{]+/);
  if (/^(population|peers) /.test(trimmed)) return { word, key: `${word} ${name}` };
  if (word === 'accept' || (!isSection && /^[\w-]+ /.test(trimmed) && !name.startsWith('"'))) return { word, key: name };
  return { word, key: word };
};

const statementsOf = (lines: readonly string[], areSections: boolean): readonly Statement[] => {
  const statements: Statement[] = [];
  let open: string[] = [];
  let depth = 0;
  for (const line of lines) {
    const isRemark = line.trim() === '' || (line.trim().startsWith('//') && removed(line) === undefined);
    if (depth === 0 && isRemark) continue;
    open.push(line);
    depth += depthChange(line);
    if (depth > 0) continue;
    statements.push({ ...keyOf(open[0] ?? '', areSections), lines: open });
    open = [];
    depth = 0;
  }
  return statements;
};

const indented = (lines: readonly string[], by: number): readonly string[] => lines.map((line) => `${' '.repeat(by)}${line}`);

const isBlock = (statement: Statement): boolean => statement.lines.length > 1;

const mergeBlocks = (base: Statement, over: Statement): Statement => {
  const [baseHead = ''] = base.lines;
  const [overHead = ''] = over.lines;
  const inner = lay(statementsOf(base.lines.slice(1, -1), false), statementsOf(over.lines.slice(1, -1), false), false);
  const head = overHead.includes('"') ? overHead : baseHead;
  return { ...base, lines: [head, ...inner.flatMap((each) => each.lines), base.lines.at(-1) ?? '}'] };
};

const lay = (base: readonly Statement[], over: readonly Statement[], areSections: boolean): readonly Statement[] => {
  let merged = [...base];
  for (const statement of over) {
    if (statement.word === '//') {
      merged = merged.filter((each) => each.key !== statement.key && each.word !== statement.key);
      continue;
    }
    const index = merged.findIndex(
      (each) => (each.key === statement.key || each.word === statement.key) && (each.word === '->') === (statement.word === '->'),
    );
    const found = merged[index];
    if (!found) merged.push(statement);
    else merged[index] = areSections && isBlock(found) && isBlock(statement) ? mergeBlocks(found, statement) : statement;
  }
  return merged;
};

/** The text of `base` with `snippet` laid over the inside of its (one) intervention. */
export const compose = (base: string, snippet: string): string => {
  const lines = base.trimEnd().split('\n');
  const start = lines.findIndex((line) => line.startsWith('intervention '));
  const end = lines.findIndex((line, index) => index > start && line === '}');
  const inside = statementsOf(lines.slice(start + 1, end), true);
  const merged = lay(inside, statementsOf(indented(snippet.split('\n'), 2), true), true);
  return `${[...lines.slice(0, start + 1), ...merged.flatMap((each) => each.lines), ...lines.slice(end)].join('\n')}\n`;
};

/** As much JavaScript for ESLint as there is `.peer` text for PeerSpec: files of 150 lines, all different. */
import { linesPerFile } from './corpus.ts';
import { seededChoice } from './seeded-choice.ts';

export const eslintConfig = "import js from '@eslint/js';\n\nexport default [js.configs.recommended];\n";

/** A function of nine lines and an empty one. */
const functionLines = (file: number, index: number): string[] => {
  const choice = seededChoice(file * 1000 + index);
  const name = `${choice.of('count', 'collect', 'find', 'order')}${choice.of('Contacts', 'Peers', 'Outcomes')}${index}`;
  return [
    `// ${choice.of('Adds up', 'Looks for', 'Puts in order')} what is over ${choice.number(2, 90)}.`,
    `export function ${name}(values, limit = ${choice.number(2, 90)}) {`,
    '  const found = [];',
    '  for (const [position, value] of values.entries()) {',
    `    if (value > limit && position % ${choice.number(2, 9)} === 0) found.push({ position, value });`,
    `    else if (value === ${choice.number(2, 90)}) return { found, stopped: true };`,
    '  }',
    `  return { found, stopped: false, name: '${choice.of('a', 'b', 'c')}${choice.number(1, 999)}' };`,
    '}',
    '',
  ];
};

export const peerFile = (file: number): string =>
  `${Array.from({ length: linesPerFile / 10 }, (_, index) => functionLines(file, index))
    .flat()
    .join('\n')}\n`;

import { isPhrase } from '../generated/ast.ts';
import { placeOf } from '../read/context.ts';
import { namesOf } from '../read/declare.ts';
import type { Parsed } from '../syntax/parser.ts';

/**
 * The part of a text that other files can come to know of: what it shares and what it uses, each with its place. Two
 * texts for which this is the same are the same to every file that uses them.
 */
export const offeredText = ({ source, file }: Parsed): string => {
  const { interventions } = namesOf(file);
  return file.statements
    .filter((statement) => !isPhrase(statement) || !interventions.has(statement))
    .map((statement) => {
      const { start } = placeOf(statement);
      return `${start.line}:${start.character} ${source.slice(statement.$cstNode?.offset, statement.$cstNode?.end)}`;
    })
    .join('\n');
};

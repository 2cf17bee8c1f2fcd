import { isPhrase } from '../generated/ast.ts';
import { placeOf } from '../read/context.ts';
import type { Parsed } from '../syntax/parser.ts';

/**
 * The part of a text that other files can come to know of: what it shares and what it uses, each with its place. Two
 * texts for which this is the same are the same to every file that uses them.
 */
export const exportedText = ({ source, file, document }: Parsed): string =>
  file.statements
    .filter((statement) => !isPhrase(statement) || document.meaningOf(statement).is !== 'intervention')
    .map((statement) => {
      const { start } = placeOf(statement);
      return `${start.line}:${start.character} ${source.slice(statement.$cstNode?.offset, statement.$cstNode?.end)}`;
    })
    .join('\n');

import type { Statement } from '../generated/ast.ts';
import { isAccept, isChain, isLoose, isStray, isUse } from '../generated/ast.ts';

/** What is shown of a statement that cannot stand where it is: how it begins. */
export const textOfStatement = (statement: Statement): string => {
  if (isStray(statement)) return statement.text;
  if (isChain(statement)) return statement.first.$refText;
  if (isLoose(statement)) return statement.clauses[0]?.keyword ?? '';
  return isUse(statement) || isAccept(statement) ? statement.keyword : (statement.$cstNode?.text ?? '');
};

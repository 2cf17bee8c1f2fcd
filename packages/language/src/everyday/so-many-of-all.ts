/** "6 out of 12", where it is asked how many: the number, and the share that it is as well. */
import { inFigures } from './numbers.ts';

const someOfAll = /^((?:at least |about )?\d+) (?:\p{L}+ )?(?:out )?of (?:the |all (?:the )?)?\d+(?: \p{L}+)?$/iu;

/** The number, where it is one of several that there are in all. */
export const numberOfAll = (said: string): string | undefined => someOfAll.exec(inFigures(said.trim()))?.[1]?.toLowerCase();

/** A step of a theory as people write it: with the arrow of another program, or several names at one end. */
import { nameOfWords } from './names.ts';

const name = /\p{L}[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/u.source;
/** What marks a step by itself. */
const marks = 'feedback|certain|likely|uncertain';
/** A name, what something is called in full, or either in quotes. A further name begins with a capital letter, and something else. */
const side = new RegExp(
  String.raw`\s*(?:["“„]([^"“”„]+)["“”]|(${name}(?: +(?=\p{Ll})(?!(?:and|leads?|holds?|because|from|assuming|${marks})\b)${name})*))`,
  'uy',
);
const besides = /\s*(?:,\s*and\b|,|&|\+|\band\b)/uy;
const forwards = /\s*(?:[-–—=]+\s?>|>|[→⇒⟶⟹➔➜➝➞⇨]|\bleads? to\b|(-\||⊣|\bholds? back\b))/uy;
const backwards = /\s*(?:<\s?[-–—=]+(?!>)|[←⇐⟵⟸])/uy;
/** Why a step is taken, in brackets in the midst of a line: "Calls -> Confidence (she is not alone) -> Feeding". */
const remark = new RegExp(
  String.raw`\s*[([]\s*([^()[\]"“”„{}]*\p{L}[^()[\]"“”„{}]*?)\s*[)\]](?=${forwards.source}|${backwards.source})`,
  'uy',
);
/** What may stand behind the last name; a text is the reason. */
const behind = new RegExp(String.raw`^(?:(?:because|from|assuming|${marks})\b.*)?$`, 'u');
const reason = /^[-–—:,(]*\s*("[^"]*")\)?$/u;
/** A remark in brackets, or a reason without quotes: "(we think)", "because we think so". */
const plainReason =
  /^(?:[-–—:,]*\s*[([]\s*(?<remark>[^()[\]"“”„{}]*\p{L}[^()[\]"“”„{}]*?)\s*[)\]]|because\s+(?<words>[^\s"“”„{}][^"“”„{}]*))$/u;
const isMark = new RegExp(`^(?:${marks})$`);
/** What goes on behind a reason, so that the words before it alone are the reason. */
const further = new RegExp(String.raw`\b(?:from|assuming)\s+\p{Lu}|\b(?:${marks})$`, 'u');
const bullet = /^\s*(?:[-–—•*·]|\(?\d{1,2}[.)])\s+/u;

/** More than these would not be read before they are taken. */
const mostSteps = 12;

interface Written {
  /** What matches next; it is not there any more afterwards. */
  readonly take: (expression: RegExp) => RegExpExecArray | undefined;
  readonly rest: () => string;
}

const newWritten = (text: string): Written => {
  let at = 0;
  return {
    take: (expression) => {
      expression.lastIndex = at;
      const found = expression.exec(text) ?? undefined;
      if (found) at = expression.lastIndex;
      return found;
    },
    rest: () => text.slice(at).trim(),
  };
};

/** "safe to talk" as a name: `SafeToTalk`. */
const nameOf = (said: string): string => {
  const [first = '', ...more] = said.match(new RegExp(name, 'gu')) ?? [];
  return more.length === 0 ? first : nameOfWords([first, ...more]);
};

const namesIn = (written: Written): readonly string[] => {
  const names: string[] = [];
  do {
    const found = written.take(side);
    if (!found) return [];
    names.push(nameOf(found[1] ?? found[2] ?? ''));
  } while (written.take(besides));
  return names;
};

interface Arrow {
  readonly image: string;
  readonly isBackwards: boolean;
}

const arrowIn = (written: Written): Arrow | undefined => {
  if (written.take(backwards)) return { image: '->', isBackwards: true };
  const found = written.take(forwards);
  return found && { image: found[1] === undefined ? '->' : '-|', isBackwards: false };
};

/** What stands behind the last name, as the language writes it. */
const clausesMeant = (rest: string): string => {
  if (reason.test(rest)) return rest.replace(reason, 'because $1');
  const { remark, words = remark } = plainReason.exec(rest)?.groups ?? {};
  if (words === undefined || (remark === undefined && further.test(words))) return rest;
  return isMark.test(words) ? words : `because "${words.trim()}"`;
};

/** One line for all, where each end is one name and all arrows go forwards; else a line for each step. */
const linesOf = (ends: readonly (readonly string[])[], arrows: readonly Arrow[]): readonly string[] => {
  if (ends.every(({ length }) => length === 1) && arrows.every(({ isBackwards }) => !isBackwards))
    return [ends.map(([one = ''], index) => (index === 0 ? one : `${arrows[index - 1]?.image ?? ''} ${one}`)).join(' ')];
  return arrows.flatMap(({ image, isBackwards }, index) => {
    const [left = [], right = []] = [ends[index], ends[index + 1]];
    const [from, to] = isBackwards ? [right, left] : [left, right];
    return from.flatMap((one) => to.map((other) => `${one} ${image} ${other}`));
  });
};

/** An arrow with what it leads from and to; the remark behind where it leads is its reason. */
interface Step {
  readonly arrow: Arrow;
  readonly ends: readonly [readonly string[], readonly string[]];
  readonly remark: string | undefined;
}

/** A line for each step, where steps have reasons of their own. A reason at the end is that of the last one, and all else there is said of each. */
const linesWithReasons = (steps: readonly Step[], clauses: string): readonly string[] =>
  steps.flatMap(({ arrow, ends, remark: why }, index) => {
    const own = why === undefined ? '' : isMark.test(why) ? ` ${why}` : ` because "${why}"`;
    const isTheirs = clauses !== '' && (index === steps.length - 1 || !clauses.startsWith('because'));
    return linesOf(ends, [arrow]).map((each) => `${each}${own}${isTheirs ? ` ${clauses}` : ''}`);
  });

/** The lines that were meant by one that holds steps; undefined where it holds none, or nobody can tell. */
export const stepsMeant = (line: string): readonly string[] | undefined => {
  const written = newWritten(line.replace(bullet, ''));
  const ends = [namesIn(written)];
  const steps: Step[] = [];
  for (let arrow = arrowIn(written); arrow; arrow = arrowIn(written)) {
    const [before = [], next] = [ends.at(-1), namesIn(written)];
    ends.push(next);
    steps.push({ arrow, ends: [before, next], remark: written.take(remark)?.[1] });
  }
  const clauses = clausesMeant(written.rest());
  if (steps.length === 0 || ends.some(({ length }) => length === 0) || !behind.test(clauses)) return undefined;
  const arrows = steps.map(({ arrow }) => arrow);
  const hasReasons = steps.some((step) => step.remark !== undefined);
  const lines = hasReasons
    ? linesWithReasons(steps, clauses)
    : linesOf(ends, arrows).map((each) => (clauses === '' ? each : `${each} ${clauses}`));
  return lines.length > mostSteps ? undefined : lines;
};

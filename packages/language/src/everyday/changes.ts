/** Changes as people say them: "fewer", "reduce by half", "10% more", "from 23% to 30%". */
import { amountMeant } from './numbers.ts';

/** Words that say which way something goes. Whether "better" is more or less only the author knows. */
const directions: readonly (readonly [direction: string, words: RegExp])[] = [
  [
    'no-change',
    /\b(?:no[- ]changes?|unchanged|not? (?:to )?changed?|(?:stays?|remains?|keep|is|are)? *the same|same|stable|steady|maintain(?:ed|s)?|no difference|equal)\b/i,
  ],
  [
    'decrease',
    /\b(?:decreas(?:e[sd]?|ing)|fewer|less|lower(?:ed|s|ing)?|reduc(?:e[sd]?|ing|tions?)|declin(?:e[sd]?|ing)|drop(?:s|ped)?|falls?|fewest|down|shrinks?|minimis(?:e[sd]?|ing)|minimiz(?:e[sd]?|ing)|cut(?:s|ting)?|shorter|lessen(?:s|ed)?)\b|↓/i,
  ],
  [
    'increase',
    /\b(?:increas(?:e[sd]?|ing)|more|higher|rais(?:e[sd]?|ing)|rises?|gr(?:ow(?:s|ing)?|owth)|up|greater|longer|gains?|maximis(?:e[sd]?|ing)|boost(?:s|ed)?)\b|↑/i,
  ],
  ['change', /\b(?:chang(?:e[sd]?|ing)|differ(?:s|ent)?)\b/i],
];

const figure = String.raw`[-+−]?\d[\d.,]*(?: *(?:%|per ?cent))?(?: +(?!to\b|by\b|from\b)\p{L}+)?`;
const fromTo = new RegExp(`(?:from +)?(${figure}) *(?:to|-|–|→) *(${figure})`, 'iu');
const only = (lead: string): RegExp => new RegExp(`\\b${lead} +(${figure})`, 'iu');
const bare = new RegExp(`(${figure})`, 'iu');

const signless = (said: string): string | undefined =>
  amountMeant(said.replace(/^[-+−]/, ''))?.replace(/ (?:more|less|fewer|lower|higher)$/i, '');

const numberIn = (said: string): number => Number(/\d+(?:\.\d+)?/.exec(said)?.[0]);

/** Whether more is said than a direction and a figure, so that the figure may be one of something else. */
const saysMore = (said: string, amount: string): boolean =>
  directions
    .reduce((rest, [, words]) => rest.replace(words, ''), said.replace(amount, ''))
    .replaceAll(/\b(?:a|an|the|of|points?)\b|[\s,.%+−-]/gi, '') !== '';

/** The figures of a change: ` from 23% to 30%`, ` to 30%`, ` by 10%`; undefined where they cannot be made out. */
const figuresOf = (said: string): string | undefined => {
  const [, start, goal] = fromTo.exec(said) ?? [];
  if (start !== undefined && goal !== undefined) {
    const end = signless(goal);
    // "from 23 to 30%": what is said of one is said of both.
    const begin = signless(end?.includes('%') === true && !/%|cent/.test(start) ? `${start.trim()}%` : start);
    return begin === undefined || end === undefined ? undefined : ` from ${begin} to ${end}`;
  }
  if (/\bby (?:a )?half\b|\bhalved?\b/i.test(said)) return ' by 50%';
  if (/\bby (?:a )?quarter\b/i.test(said)) return ' by 25%';
  // Figures in a longer sentence may be those of anything: "fewer mothers with an EPDS above 12".
  if (said.split(/\s+/).length > 6) return '';
  for (const [lead, written] of [
    ['to', 'to'],
    ['by|of', 'by'],
  ] as const) {
    const [, amount] = only(`(?:${lead})`).exec(said) ?? [];
    const meant = amount === undefined ? undefined : signless(amount);
    if (meant !== undefined) return ` ${written} ${meant}`;
  }
  const [, amount] = bare.exec(said) ?? [];
  if (amount === undefined || saysMore(said, amount)) return '';
  const meant = signless(amount);
  return meant === undefined ? undefined : ` by ${meant}`;
};

const directionOf = (said: string): string | undefined => {
  const found = directions
    .map(([direction, words]) => ({ direction, at: said.search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  const unchanged = found.find(({ direction }) => direction === 'no-change');
  if (found.length > 0) return unchanged?.direction ?? found[0]?.direction;
  if (/^[-−] ?\d|\bhalved?\b/.test(said)) return 'decrease';
  if (/^\+ ?\d|\b(?:double[ds]?|doubling)\b/.test(said)) return 'increase';
  const [, start, goal] = fromTo.exec(said) ?? [];
  if (start === undefined || goal === undefined || numberIn(start) === numberIn(goal)) return undefined;
  return numberIn(start) < numberIn(goal) ? 'increase' : 'decrease';
};

/** A change as the language writes it, from what was said, if that says which way it goes. */
export const changeMeant = (said: string): string | undefined => {
  const direction = directionOf(said);
  if (direction === undefined || (/\bnot\b/i.test(said) && direction !== 'no-change')) return undefined;
  if (direction === 'no-change') return direction;
  const figures = figuresOf(said);
  return figures === undefined ? undefined : direction + (/\bdoubl/i.test(said) && figures === '' ? ' by 100%' : figures);
};

/** Changes as people say them: "fewer", "reduce by half", "10% more", "from 23% to 30%". */
import { directions, extent, valued } from '../vocabulary/directions.ts';
import { deniesChange, inexact } from '../vocabulary/qualifiers.ts';
import { keepsFigures } from './left-out.ts';
import type { Meant } from './meaning.ts';
import { amountMeant } from './numbers.ts';

const figure = String.raw`[-+−]?\d[\d.,]*(?: *(?:%|per ?cent\b))?(?: +(?!to\b|by\b|from\b)\p{L}[\p{L}-]*)?`;
const arrow = '[-–—=]*>|[→⇒]';
/** "From 23% to 30%", "23% → 30%", and "23% to 30%" alone: behind anything else two figures are how much, at the least and at the most. */
const fromTo = new RegExp(
  `(?:from +(?<from>${figure}) *(?:to|-|–|${arrow})|(?<before>${figure}) *(?:${arrow})|^(?<alone>${figure}) *to) *(?<goal>${figure})`,
  'iu',
);

/** The figures from which and to which something goes. */
const endsIn = (said: string): { readonly start?: string; readonly goal?: string } => {
  const { from, before = from, alone = before, goal } = fromTo.exec(said.trim())?.groups ?? {};
  return alone === undefined || goal === undefined ? {} : { start: alone, goal };
};
/** How much at the least and at the most, or one figure. */
const figures = `${figure}(?: *(?:-|–|—|to) *${figure})?`;
const only = (lead: string): RegExp => new RegExp(`\\b${lead} +(${figures})`, 'iu');
/** A figure that is not to be passed: what is to be reached. */
const limit = new RegExp(
  `^(?:\\p{L}+ +)?(?:to +)?(?:(?:less|fewer|lower|more|greater|higher) than|(?:no|not) (?:less|fewer|more) than|under|below|over|above|at least|at most|up to|down to|minimum|maximum|[<>]=?|[≤≥]) *(?:of +)?(${figure})$`,
  'iu',
);
const bare = new RegExp(`(${figures})`, 'iu');

const signless = (said: string): string | undefined =>
  amountMeant(said.replace(/^[-+−]/, '').replace(/(?: +or)?(?: +(?:more|less|fewer|lower|higher))?$/i, ''));

const numberIn = (said: string): number => Number(/\d+(?:\.\d+)?/.exec(said)?.[0]);

/** Whether more is said than a direction and a figure, so that the figure may be one of something else. */
const saysMore = (said: string, amount: string): boolean =>
  directions
    .reduce((rest, [, words]) => rest.replace(words, ''), said.replace(amount, ''))
    .replaceAll(/\b(?:a|an|the|of|points?)\b|[\s,.%+−-]/gi, '') !== '';

/** The figures of a change: ` from 23% to 30%`, ` to 30%`, ` by 10%`; undefined where they cannot be made out. */
const figuresOf = (said: string): string | undefined => {
  const { start, goal } = endsIn(said);
  if (start !== undefined && goal !== undefined) {
    const end = signless(goal);
    // "from 23 to 30%": what is said of one is said of both.
    const begin = signless(end?.includes('%') === true && !/%|cent/.test(start) ? `${start.trim()}%` : start);
    return begin === undefined || end === undefined ? undefined : ` from ${begin} to ${end}`;
  }
  if (/\b(?:by|of) (?:a |one )?half\b|\bhalved?\b/i.test(said)) return ' by 50%';
  if (/\bby (?:a )?quarter\b/i.test(said)) return ' by 25%';
  const [, goalNamed] = limit.exec(said) ?? [];
  // "No more than 5% increase" is how much, and "no more than 5%" how far.
  const isChange = goalNamed !== undefined && directionsIn(goalNamed).length > 0;
  const reached = goalNamed === undefined ? undefined : signless(isChange ? goalNamed.replace(/ +\p{L}.*$/u, '') : goalNamed);
  if (reached !== undefined) return ` ${isChange ? 'by' : 'to'} ${reached}`;
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

/** How exact a figure is: in "no more than 5% increase" and "drops by 10% or more" it does not say which way it goes. */
const bounds =
  /\b(?:(?:no|not) )?(?:more|less|fewer|lower|higher|greater) than\b|\bor (?:more|less|fewer|lower|higher)\b|\b(?:up|down) to\b/gi;

const directionsIn = (said: string): readonly string[] =>
  directions
    .map(([direction, words]) => ({ direction, at: said.search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ direction }) => direction);

const directionOf = (said: string): string | undefined => {
  const beside = directionsIn(said.replaceAll(bounds, ''));
  // "no more than 10%" is to go down to that, and "no fewer than 5" up.
  const [, bound] = /\b(?:no|not) (more|less|fewer) than\b(?=.*\d)/i.exec(said) ?? [];
  if (bound !== undefined && beside.length === 0) return bound.toLowerCase() === 'more' ? 'decrease' : 'increase';
  // A bound says which way it goes where there is a figure to it: "up to 30%", and not "up to six" or "fewer than before".
  const found = beside.length > 0 || !/\d/.test(said) ? beside : directionsIn(said);
  // Of "no change or improvement" either will do, and for that there is no word.
  if (found.includes('no-change'))
    return valued.test(said) || found.some((each) => each === 'increase' || each === 'decrease') ? undefined : 'no-change';
  // "Fewer people who feel low" goes down; of "less worry, more sleep" nobody can say it in one word.
  if (found.includes('increase') && found.includes('decrease')) return undefined;
  if (found.length > 0) return found[0];
  if (/^[-−] ?\d|\bhalved?\b|^(?:under|below|at most|maximum|[<≤]).*\d/i.test(said)) return 'decrease';
  if (/^\+ ?\d|^(?:over|above|at least|minimum|[>≥]).*\d|\b(?:double[ds]?|doubling)\b/.test(said)) return 'increase';
  const { start, goal } = endsIn(said);
  if (start === undefined || goal === undefined || numberIn(start) === numberIn(goal)) return undefined;
  return numberIn(start) < numberIn(goal) ? 'increase' : 'decrease';
};

/** Whether more was said of how much it is than a change says: that its figure is to be passed or not to be, or a word for it. */
const saysHowMuch = (written: string, change: string): boolean =>
  (/ by /.test(change) && /\b(?:at most|at least|up to|or \w+)\b| than\b/i.test(written)) ||
  (/\d/.test(change) && inexact.test(written) && !inexact.test(change)) ||
  (!/\d/.test(change) && extent.test(written));

/** How often: "5 days a week" is not the same as 5 days. */
const pace = /(?:\b(?:per|an?|each|every) +|\/ *)(?:day|week|fortnight|month|year)\b|\b(?:dai|week|fortnight|month|year)ly\b/i;

const losesPace = (written: string, change: string): boolean => /\d/.test(change) && pace.test(written) && !/ (?:per|every) /.test(change);

/** The changes as the language writes them that may be meant. What stands in brackets, such as an interval, is no change. */
export const changesMeant = (written: string): readonly Meant[] =>
  changesIn(written.replaceAll(/ ?\([^()]*\)/g, '')).map((each) => ({
    ...each,
    ...((!keepsFigures(written, each.text) || saysHowMuch(written, each.text) || losesPace(written, each.text)) && { isPart: true }),
  }));

const changesIn = (written: string): readonly Meant[] => {
  // A rise from 20% to 30% is one of 10 percentage points, and of 50%.
  const said = written.replaceAll(/\bpercentage points?\b/gi, 'percentage-points');
  const change = changeMeant(said);
  if (change !== undefined) return [{ text: change }];
  if (!valued.test(said) || /\bnot?\b/i.test(said) || directionsIn(said).includes('no-change')) return [];
  const figures = figuresOf(said.replace(valued, '')) ?? '';
  return [
    { text: `increase${figures}`, called: 'more of it' },
    { text: `decrease${figures}`, called: 'less of it' },
  ];
};

/** A change as the language writes it, from what was said, if that says which way it goes. */
const changeMeant = (said: string): string | undefined => {
  const direction = directionOf(said);
  if (direction === undefined || (deniesChange.test(said) && direction !== 'no-change')) return undefined;
  if (direction === 'no-change') return direction;
  const figures = figuresOf(said);
  return figures === undefined ? undefined : direction + (/\bdoubl/i.test(said) && figures === '' ? ' by 100%' : figures);
};

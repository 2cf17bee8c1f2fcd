/** Measurements as people write them: "PHQ-9 at baseline and 6 months", a measure by its name or in words, and when it is taken. */
import type { Meant } from './meaning.ts';
import { momentsMeant } from './moments.ts';
import { withoutBound } from './numbers.ts';
import { timesMeant } from './several-times.ts';
import { textsMeant } from './texts.ts';
import { suggest } from '../suggest.ts';

const measureAndTime =
  /^(?<measure>"[^"]*"|“[^”]*”|[^"“”]*?)(?: +at +(?<at>.+)| +(?<time>(?:within |about |around |by )?(?:\d|an? |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |eighteen ).*))$/i;

/** What a time behind it belongs to: "a diary for 2 weeks" is not kept at them. */
const beforeLength =
  /(?:\b(?:once|twice|thrice|times|every|each|for|over|last(?:ing)?|past|than|per|x|of|from|to|until|till|and|or)|(?<!\S)\d+)$/i;

/** One word as names are written. */
const isUnknownName = (measure: string): boolean => /^\p{Lu}[\p{L}\p{M}\p{N}_-]*$/u.test(measure);

/** A word in small letters, such as "survey", that is no name cut short or misspelt: names begin with a capital letter. */
const isPlainWord = (measure: string, names: readonly string[]): boolean =>
  /^\p{Ll}[\p{Ll}\p{M}-]+$/u.test(measure) && suggest(measure, names) === undefined;

/**
 * A measure by its name, or a text, and the time at which it is taken. `isReworded`: the time was written otherwise, so that
 * it is told at any rate, and a name that nothing has yet is told when it stands right.
 */
export const measurementsMeant = (
  said: string,
  names: readonly string[],
  events: readonly string[],
  isReworded = false,
): readonly Meant[] => {
  const parted = measureAndTime.exec(said)?.groups;
  const { measure = said, at, time = at } = parted && beforeLength.test(parted.measure ?? '') ? {} : (parted ?? {});
  const [once] = time === undefined ? [] : momentsMeant(time, events, true);
  const several = time === undefined || once !== undefined ? undefined : timesMeant(time, events);
  const taken = once ?? (several && { text: several.texts.join(', ') });
  // “QPR-15 @ enrolment +” is no measure: so long after enrolment may be meant, or both.
  // “Asked at weekly meetings” names no time from which one could count: all of it says how it is measured.
  if (taken === undefined && at !== undefined && /^\p{L}+ [\p{L} ]+$/u.test(at)) return [{ text: textsMeant(said), isOffered: true }];
  if ((time !== undefined && taken === undefined) || /[@+]\s*$/.test(measure)) return [];
  const isText = /^["“]/.test(measure);
  const isName = isText || names.includes(measure);
  // "At most" is said of the time.
  if (withoutBound(`${measure} 1`).rest === '1') return [];
  if (several && taken) {
    const isCertain = isName && !several.isReckoned;
    return [{ text: `${isName ? measure : textsMeant(measure)} at ${taken.text}`, ...(!isCertain && { isPart: true as const }) }];
  }
  // One word that nothing is called may be a name, misspelt or not yet declared.
  if (!isName && taken && isUnknownName(measure) && (isReworded || taken.text !== time)) return [{ text: `${measure} at ${taken.text}` }];
  // In “usually 6 weeks” it belongs to the time.
  const isPlain = (time === undefined || at !== undefined) && isPlainWord(measure, names);
  if (isName ? taken === undefined : !/^\p{L}.*[\s,]/u.test(measure) && !isPlain) return [];
  const what = isName ? measure : textsMeant(measure.replaceAll(/\s*(?<!\d),(?!\d{3})\s*|\s*,\s+/g, '; '));
  return [{ text: taken === undefined ? what : `${what} at ${taken.text}` }];
};

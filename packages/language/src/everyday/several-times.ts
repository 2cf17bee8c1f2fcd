/** Several points in time at once: "baseline, 6 weeks and 12 weeks", "weeks 0, 10, 20". And times as they stand in British clinical notes. */
import type { Meant } from './meaning.ts';
import { momentsMeant } from './moments.ts';
import { anyUnit, inUnits, unitOf } from './time-words.ts';

/** What the parts of a year, and of a week, are called in clinical notes: `6/12` are six months, and `6/52` six weeks. */
const partsOf = { '12': 'month', '52': 'week', '7': 'day' } as const;

/** Day and night are no 24 days. */
const inNotes = /(?<![\d/.,])(?!24\/7)(\d{1,2})\/(12|52|7)(?![\d/]|[.,]\d)/g;

/** The same with such times in words; undefined where there are none. */
export const withClinicalTimes = (said: string): string | undefined => {
  const meant = said.replaceAll(inNotes, (_, number: string, of: keyof typeof partsOf) => inUnits(number, partsOf[of]));
  return meant === said ? undefined : meant;
};

/** The moment from which a study counts, where it is no event of its own. */
const start = /^(?:at )?(?:the )?(?:baseline|start|entry|enrolment|enrollment|intake|outset)$/i;

const separators = /\s*(?:[,;&]|\band\b)\s*(?:and\s+)?/i;

const unitBefore = new RegExp(`^(?:at )?(${anyUnit})\\s+(?=\\d)`, 'i');

/** Nobody names so many at once. */
const most = 20;

interface Times {
  readonly texts: readonly string[];
  /** The start has no event, and is said as nought. */
  readonly isReckoned: boolean;
}

/** Each of several points in time; undefined where there is only one, or one of them is none. */
export const timesMeant = (said: string, events: readonly string[]): Times | undefined => {
  const [before = '', unit] = unitBefore.exec(said) ?? [];
  const parts = said.slice(before.length).split(separators);
  if (parts.length < 2 || parts.length > most) return undefined;
  const texts: string[] = [];
  let isReckoned = false;
  // "6 and 12 weeks": what stands last says in what all of them are counted.
  let counted = unit;
  for (const part of parts.toReversed()) {
    const behind = /\p{L}+/u.exec(part)?.[0];
    if (behind !== undefined && unitOf(behind)) counted = behind;
    const [moment] = momentsMeant(
      /^\d+$/.test(part) && counted !== undefined ? `${part} ${counted}` : part.replace(/^at +/i, ''),
      events,
      true,
    );
    const isStart = moment === undefined && start.test(part);
    if (moment === undefined && !isStart) return undefined;
    if (isStart) isReckoned = true;
    texts.unshift(moment?.text ?? `0 ${counted === undefined ? 'weeks' : `${unitOf(counted)?.unit ?? 'week'}s`}`);
  }
  return { texts, isReckoned };
};

/** When something begins that is at several times: how it goes on is asked for by other questions. */
export const firstOfTimes = (said: string, events: readonly string[]): readonly Meant[] => {
  const [first] = timesMeant(said, events)?.texts ?? [];
  return first === undefined ? [] : [{ text: `from ${first}`, called: 'the first; `every` and `count` say how it goes on', isPart: true }];
};

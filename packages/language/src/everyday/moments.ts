/** Points in time as people say them: "by six months after the birth", "on Birth", "before Birth". */
import type { Meant } from './meaning.ts';
import { behindBound, withoutBound } from './numbers.ts';
import { durationMeant } from './times.ts';

/** Spelt as the event is declared, whatever its letter case. */
const eventIn = (said: string, events: readonly string[]): string | undefined => {
  const bare = said
    .replace(/^the +/i, '')
    .replaceAll(' ', '')
    .toLowerCase();
  return events.find((event) => event.toLowerCase() === bare);
};

const relations: readonly (readonly [RegExp, string])[] = [
  [/^(.+?)\s+(?:after|following|from|post|past|on from)\s+(.*)$/i, 'after'],
  [/^(.+?)\s+(?:before|prior to|ahead of|to|pre)\s+(.*)$/i, 'before'],
  [/^(.+?)\s+(?:of|into|in)\s+(.*)$/i, 'of'],
];

const lengthMeant = (said: string): string | undefined => {
  const begins = /^(?:from|starting|beginning)(?: at| from)? +/i.exec(said)?.[0] ?? '';
  const { bound, rest } = withoutBound(said.slice(begins.length).replace(/^(?:at|by|in|until) +/i, ''));
  const length = durationMeant(rest);
  if (length === undefined) return undefined;
  return begins === '' ? behindBound(bound, length) : `from ${length}`;
};

/** What a point in time may be that hangs on an event and does not say how far it is from it. */
const openEnded = (said: string, events: readonly string[]): readonly Meant[] => {
  const [, word = '', rest = ''] =
    /^(?:any ?time |some ?time |shortly |soon |just |immediately |straight |right )?(before|prior to|until|up to|after|from|following|since|during) +(.*)$/i.exec(
      said,
    ) ?? [];
  const event = eventIn(rest, events);
  if (event === undefined) return [];
  if (/^(?:after|from|following|since)$/i.test(word)) return [{ text: `from ${event}` }];
  // What is during something begins with it, and goes on.
  if (/^during$/i.test(word)) return [{ text: `from ${event}`, isPart: true }];
  // What is before an event is not at it, and nobody can tell from the words how long before.
  const open = `undecided because "before ${event}; how long before is not settled"`;
  const wayOut: Meant = { text: open, called: 'how long before is not settled', isWayOut: true };
  return /^(?:until|up to)$/i.test(word) ? [{ text: `at ${event}` }, wayOut] : [wayOut];
};

/** The points in time that may be meant. `isLimit`: what is asked is by when, so that "before Birth" is said of the birth itself. */
export const momentsMeant = (said: string, events: readonly string[], isLimit: boolean): readonly Meant[] => {
  const plain = said
    .trim()
    .replace(/\s+(?:onwards?|or so|or thereabouts|at the latest)$/i, '')
    .replace(/^(?:by|not? later than) +(?=\p{L}|\d)/iu, '')
    .replace(/^(?:the )?(day|week|month|year) (?=after|before|following)/i, '1 $1 ')
    .replace(/^(?:(?:with)?in |during )?(?:the )?first (?=(?:day|week|month|year|hour)\b)/i, 'within 1 ')
    .replace(/^(?:(?:with)?in |during )?(?:the )?first (?=\d|\p{L}+ )/iu, 'within ');
  // What is to be by then may be before it; asked by when, that is what is asked.
  const within = !isLimit && /^(?:by|not? later than) |\bat the latest$/i.test(said.trim()) ? 'within ' : '';
  const born = events.find((event) => /^(?:birth|delivery)$/i.test(event));
  const [, since] = /^(.+?) +(?:post[- ]?natal(?:ly)?|post[- ]?partum|post[- ]?birth)$/i.exec(plain) ?? [];
  if (born !== undefined && since !== undefined) return momentsMeant(`${since} after ${born}`, events, isLimit);
  const alone = eventIn(plain.replace(/^(?:at|on|upon|by|on the day of|around|about|the day of|when|at the time of) +/i, ''), events);
  if (alone !== undefined) return [{ text: isLimit ? alone : `at ${alone}` }];
  const limit = isLimit ? eventIn(plain.replace(/^(?:before|until|up to|prior to) +/i, ''), events) : undefined;
  if (limit !== undefined) return [{ text: limit }];
  for (const [pattern, relation] of relations) {
    const [, before = '', behind = ''] = pattern.exec(plain) ?? [];
    const [length, event] = [lengthMeant(before), eventIn(behind, events)];
    if (length !== undefined && event !== undefined) return [{ text: `${/^\d/.test(length) ? within : ''}${length} ${relation} ${event}` }];
  }
  const open = openEnded(plain, events);
  if (open.length > 0) return open;
  const length = lengthMeant(plain.replace(/^after +/i, ''));
  return length === undefined ? [] : [{ text: length }];
};

/** How long contacts last, how often they recur and for how long. */
import type { Span } from '../spec/computed.ts';
import type { Contact } from '../spec/spec.ts';
import { valueOf } from '../spec/value-of.ts';
import type { Amount } from '../spec/values.ts';
import { minutesIn, minutesInDay, timeUnit } from '../vocabulary/time-units.ts';
import type { Events } from './moments.ts';
import { pointOf } from './moments.ts';
import { spanOf } from './spans.ts';

/** A period in minutes, and how it is said behind "every week": "for 6 weeks", "until Birth". */
interface Period {
  readonly minutes: Span;
  readonly text: string;
}

/** The period over which a contact is repeated; undefined where it is not said, or until something of which nobody knows when it is. */
export const periodOf = (contact: Contact, events: Events): Period | undefined => {
  const period = valueOf(contact.for);
  if (period) return { minutes: period.minutes, text: `for ${period.text}` };
  const [when, until] = [valueOf(contact.when), valueOf(contact.until)];
  if (!when || !until) return undefined;
  const [start, end] = [pointOf(when, events), pointOf(until, events)];
  if (start.event !== end.event || end.latest <= start.earliest) return undefined;
  return {
    minutes: { low: Math.max(0, end.earliest - start.latest) * minutesInDay, high: (end.latest - start.earliest) * minutesInDay },
    text: `until ${until.text.replace(/^at /, '')}`,
  };
};

/** In how many minutes an amount recurs: a week in `at least 1 per week`. */
export const interval = ({ per, perNumber = 1 }: Amount): Span | undefined => {
  const unit = timeUnit(per);
  return unit && perNumber > 0 ? { low: perNumber * minutesIn[unit], high: perNumber * minutesIn[unit] } : undefined;
};

/** How long a contact lasts, in minutes. */
export const lengthOf = (contact: Contact): Span | undefined => {
  const length = valueOf(contact.length);
  return length && spanOf({ ...length, ...length.minutes });
};

/** What the rules about infant feeding have in common: their topic, and when the baby is born. */
import type { Spec, TimePoint } from '@peerspec/language';
import { valueOf } from './answers.ts';
import { isAbout } from './countries-and-topics.ts';
import { sinceEvent } from './moments.ts';

/** The topic that evidence about breastfeeding is about. */
export const infantFeeding = 'infant-feeding';

/** Fewer planned contacts than these did worse, for any breastfeeding (Jolly et al. 2012). */
export const fewestThatWorked = 5;

/** Whether that is known of this support: 17 trials, mainly of one-to-one support. */
export const isLikeTrialsOfFeeding = ({ topic, format }: Spec): boolean =>
  isAbout(topic, infantFeeding) && valueOf(format.form) === 'one-to-one';

/** Only a pregnancy is planned for so long: what is timed so many days before an event is timed before a birth. */
const pregnancy = 28;

/** Events before which something is timed by four weeks or more, and after which an outcome is expected. */
const awaited = (spec: Spec): readonly string[] => {
  const moments = [...spec.contacts.planned.items, ...spec.timeline.events.items].map(({ when }) => valueOf(when));
  const before = moments.flatMap((moment) => (moment?.event && moment.days.latest <= -pregnancy ? [moment.event.name] : []));
  const after = spec.outcomes.changes.items.flatMap(({ by }) => {
    const moment = valueOf(by);
    return moment?.event && moment.days.latest > 0 ? [moment.event.name] : [];
  });
  return [...new Set(before)].filter((event) => after.includes(event));
};

/**
 * The event that stands for the birth: the one that is called `Birth`, else the only one before which something
 * is timed by four weeks or more and after which an outcome is expected. Undefined where structure cannot tell.
 */
export const birthOf = (spec: Spec): string | undefined => {
  const named = spec.timeline.events.items.find(({ name }) => name?.toLowerCase() === 'birth');
  if (named) return named.name;
  const [only, ...others] = awaited(spec);
  return others.length === 0 ? only : undefined;
};

/** When something is expected, in days from the birth. Undefined where the two cannot be compared. */
export const sinceBirth = (spec: Spec, name: string): Omit<TimePoint, 'event'> | undefined => {
  const event = birthOf(spec);
  return event === undefined ? undefined : sinceEvent(spec, event, name);
};

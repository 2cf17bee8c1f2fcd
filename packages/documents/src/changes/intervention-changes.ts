/** What changed in one intervention, part by part. */
import type { Frame, SectionRow, SectionWord, Spec } from '@peerspec/language';
import { interventionProperties, sections, topLevelItems } from '@peerspec/language';
import { hoursText, minutesSpanText, spanText } from '@peerspec/language/internal';
import { gapText } from '../answers/gaps.ts';
import { titleOf } from '../answers/items.ts';
import { ownDeclarations } from '../answers/own-declarations.ts';
import { plainText } from '../comparison/meaning.ts';
import { grouped, lastingText } from '../words/quantities.ts';
import type { Placed } from './answer-changes.ts';
import { changeFrom } from './answer-changes.ts';
import { onPlanned } from './dose-judgements.ts';
import { itemChanges, listChanges, propertyChanges, titleChange } from './frame-changes.ts';
import type { Version } from './reading.ts';
import { samePairs } from './reading.ts';
import { linkChanges } from './theory-changes.ts';
import type { Consequence } from './types.ts';

type Versions = readonly [was: Version, is: Version];

export interface PlacedPart {
  readonly heading: string;
  readonly changes: readonly Placed[];
}

type Section = Spec[SectionWord];

/** Where a whole section is left open, nothing in it is told one by one. */
const wholeChange = (row: SectionRow, was: Section, is: Section): readonly Placed[] | undefined => {
  if (!was.gap && !is.gap) return undefined;
  const [before, now] = [was, is].map(({ gap }) => (gap ? plainText(gapText(gap)) : ''));
  if (was.gap && is.gap) return before === now ? [] : [changeFrom('changed', row.heading, before ?? '', now ?? '', is.at)];
  if (is.gap) return [changeFrom('opened', row.heading, '', now ?? '', is.at)];
  return is.state === 'silent' ? [changeFrom('removed', row.heading, before ?? '', '')] : undefined;
};

const sectionChanges = (row: SectionRow, was: Section, is: Section, versions: Versions, prefix = ''): readonly Placed[] => {
  const whole = wholeChange(row, was, is);
  if (whole) return whole;
  return [
    ...(row.title === undefined || row.titleAnswers !== undefined ? [] : titleChange([was, is])),
    ...propertyChanges(row.properties, [was, is], versions, prefix),
    // A change of list, such as the levels of outcome, is a change of the word that begins the declaration.
    ...Object.values(row.items).flatMap((item) => listChanges(item, [was, is], versions)),
  ];
};

const framesOf = ({ spec }: Version, row: SectionRow): readonly Section[] => {
  if (row.word === 'population') return [spec.population, ...spec.otherPopulations];
  if (row.word === 'peers') return [spec.peers, ...spec.otherPeers];
  return [spec[row.word as SectionWord]];
};

const partChanges = (row: SectionRow, versions: Versions): readonly Placed[] => {
  const [was, is] = versions.map((version) => framesOf(version, row)) as [readonly Section[], readonly Section[]];
  const isOnlyOne = was.length === 1 && is.length === 1;
  const pairs = isOnlyOne ? [[was[0], is[0]] as const] : samePairs<Section & Frame>(was, is);
  return pairs.flatMap(([old, now]): readonly Placed[] => {
    if (old && now) return sectionChanges(row, old, now, versions, isOnlyOne ? '' : plainText(titleOf(now)));
    if (now) return [changeFrom('added', row.heading, '', plainText(titleOf(now)), now.extent)];
    return old ? [changeFrom('removed', row.heading, plainText(titleOf(old)), '')] : [];
  });
};

const sharedChanges = ([was, is]: Versions): readonly Placed[] => {
  const { condition, measure, evidence } = topLevelItems;
  return [
    ...itemChanges(condition, ownDeclarations(was.spec.shared.conditions), ownDeclarations(is.spec.shared.conditions), [was, is]),
    ...itemChanges(measure, ownDeclarations(was.spec.shared.measures), ownDeclarations(is.spec.shared.measures), [was, is]),
    ...itemChanges(evidence, ownDeclarations(was.spec.shared.evidence), ownDeclarations(is.spec.shared.evidence), [was, is]),
  ];
};

const acceptChanges = ([was, is]: Versions): readonly Placed[] => {
  const [before, now] = [was, is].map(({ spec }) => new Map(spec.accepts.map((each) => [each.rule, each] as const)));
  return [...new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])])].flatMap((rule): readonly Placed[] => {
    const [old, fresh] = [before?.get(rule), now?.get(rule)];
    const [from, to] = [plainText(old?.because ?? ''), plainText(fresh?.because ?? '')];
    if (!old && fresh) return [changeFrom('added', `Departure from ${rule}`, '', to, fresh.extent)];
    if (old && !fresh) return [changeFrom('removed', `Departure from ${rule}`, from, '')];
    return from === to ? [] : [changeFrom('reason', `Departure from ${rule}`, from, to)];
  });
};

/** All that changed, in the order of the parts of a specification. */
export const partsChanged = (versions: Versions): readonly PlacedPart[] => {
  const [was, is] = versions;
  const parts: readonly PlacedPart[] = [
    {
      heading: 'The intervention',
      changes: [...titleChange([was.spec, is.spec]), ...propertyChanges(interventionProperties, [was.spec, is.spec], versions)],
    },
    ...Object.values(sections).map((row) => ({
      heading: row.heading,
      changes: [...partChanges(row, versions), ...(row.word === 'theory' ? linkChanges(versions) : [])],
    })),
    { heading: 'Shared by several parts', changes: sharedChanges(versions) },
    { heading: 'Agreed departures from rules', changes: acceptChanges(versions) },
  ];
  return parts.filter(({ changes }) => changes.length > 0);
};

const planned = 'Planned contacts for one person';

const figures = ({ computed }: Spec): readonly (readonly [what: string, text: string])[] => {
  const { plannedContacts, contactMinutes, durationDays, peerHours } = computed;
  return [
    [planned, plannedContacts ? grouped(spanText(plannedContacts)) : ''],
    ['Time in contacts for one person', contactMinutes ? minutesSpanText(contactMinutes) : ''],
    ['Length of the support', durationDays ? grouped(lastingText(durationDays)) : ''],
    ['Peer hours needed', peerHours.needed ? grouped(hoursText(peerHours.needed)) : ''],
    ['Peer hours there are', peerHours.available ? grouped(hoursText(peerHours.available)) : ''],
  ];
};

/** Figures that follow from what is written, and are other ones now. */
export const consequencesOf = (was: Spec, is: Spec): readonly Consequence[] => {
  const before = new Map(figures(was));
  return figures(is).flatMap(([what, to]) => {
    const from = before.get(what) ?? '';
    if (from === to) return [];
    const judged = what === planned ? onPlanned(was, is) : [];
    return [{ what, from: from || 'cannot be worked out', to: to || 'cannot be worked out', judged }];
  });
};

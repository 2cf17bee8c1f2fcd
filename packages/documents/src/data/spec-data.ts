/**
 * A Spec as data for other programs: what it says, every gap, and every name as a reference, without places and without
 * anything that PeerSpec keeps for itself. It is sufficient to write the same specification again.
 */
import type { Answer, Evidence, Frame, Gap, Items, Link, Listing, Properties, Rationale, SectionRow, Spec } from '@peerspec/language';
import { allDeclared, evidenceItems, interventionProperties, sections, topLevelItems } from '@peerspec/language';
import { camel, libraryFile } from '@peerspec/language/internal';
import type { Json, JsonObject } from './json.ts';
import { defined, isObject } from './json.ts';
import { valueKinds } from './kinds.ts';

/** Changes with the shape of the data, when programs that read it would have to change. */
export const dataFormat = 'peerspec/1';

/** By which name the schema is known. */
export const dataSchema = 'urn:peerspec:data:1';

/** What can be asked of anything that was read, by the names of its properties. */
type Read = Frame & Readonly<Record<string, unknown>>;

const reasonData = (rationale: Partial<Rationale> | undefined): JsonObject => {
  const { because, from = [] } = rationale ?? {};
  return defined({ because, evidence: from.length > 0 ? from.map(({ name }) => name) : undefined });
};

const gapData = ({ gap, because, owner, decideBy, rationale }: Gap): JsonObject =>
  defined({ gap, because, owner, decideBy, evidence: reasonData(rationale)['evidence'] });

/** One gap that stands for several questions is the same wherever it is read: it stands in one place. */
const isSameGap = (one: Gap, other: Gap | undefined): boolean =>
  one.at.file === other?.at.file && one.at.start.line === other?.at.start.line && one.at.start.character === other.at.start.character;

/** The answers to questions; those that are only the gap of the whole are left out. */
const answersData = (properties: Properties, read: Read, whole: Gap | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([word, { kind }]) => {
      const answer = read[camel(word)] as Answer<never>;
      if (answer.state === 'silent' || (answer.state === 'gap' && isSameGap(answer, whole))) return [];
      const data =
        answer.state === 'gap' ? gapData(answer) : { value: valueKinds[kind.is].data(answer.value), ...reasonData(answer.rationale) };
      return [[camel(word), data]];
    }),
  );

const answersOf = (properties: Properties, read: Read): readonly Answer<unknown>[] =>
  Object.keys(properties).map((word) => read[camel(word)] as Answer<unknown>);

/** The gap that stands for all of a declaration: one and the same for several of its questions. */
const gapOfWhole = (answers: readonly Answer<unknown>[]): Gap | undefined =>
  answers.find(
    (answer, index): answer is Gap =>
      answer.state === 'gap' && answers.slice(index + 1).some((other) => other.state === 'gap' && isSameGap(other, answer)),
  );

/** Where reasons inside a declaration count for all of it, they have been joined to its own, and are taken out again. */
const ownReason = (read: Read, answers: readonly Answer<unknown>[], isJoined: boolean): JsonObject => {
  const rationale = read['rationale'] as Rationale | undefined;
  if (!rationale || !isJoined) return reasonData(rationale);
  const inside = answers.flatMap((answer) => (answer.state === 'given' && answer.rationale ? [answer.rationale] : []));
  const cited = new Set(inside.flatMap(({ from }) => from));
  const isOwn = !inside.some(({ because }) => because === rationale.because);
  return reasonData({
    ...(rationale.because !== undefined && isOwn && { because: rationale.because }),
    from: rationale.from.filter((ref) => !cited.has(ref)),
  });
};

/** What every statement begins with. */
const headData = ({ name, title }: Frame): JsonObject => ({ name, title });

/** The gap that somebody states for a whole kind of declaration: `unintended: not-applicable because "…"`. */
interface StatedGap {
  readonly word: string;
  readonly gap: Gap;
}

/** The lists of a block. Where several words share one list, each entry has its word. */
const listsData = (items: Items | undefined, read: Read, stated: readonly StatedGap[]): JsonObject => {
  const rows = Object.values(items ?? {});
  return Object.fromEntries(
    [...new Set(rows.map(({ list }) => list))].flatMap((list) => {
      const listing = read[list] as Listing<Read>;
      const ofList = rows.filter((row) => row.list === list);
      const wordIn = (word: string): JsonObject => (ofList.length > 1 ? { word } : {});
      const entries = listing.items.flatMap((item) => {
        const row = ofList.find(({ word }) => word === item.word);
        return row ? [{ ...wordIn(row.word), ...itemData(row, item) }] : [];
      });
      const gaps = stated
        .filter(({ word }) => ofList.some((row) => row.word === word))
        .map(({ word, gap }) => ({ ...wordIn(word), ...gapData(gap) }));
      return entries.length + gaps.length > 0 ? [[list, [...entries, ...gaps]]] : [];
    }),
  );
};

const itemData = (row: Items[string], item: Read): JsonObject => {
  const answers = answersOf(row.properties, item);
  const gap = row.value === undefined ? gapOfWhole(answers) : undefined;
  const stated = Object.values(row.items ?? {}).flatMap(({ word, list }) => {
    const listing = item[list] as Listing<Read>;
    return listing.gap ? [{ word, gap: listing.gap }] : [];
  });
  return defined({
    ...headData(item),
    ...(gap && gapData(gap)),
    ...ownReason(item, answers, row.rationale === true),
    ...answersData(row.properties, item, gap),
    ...listsData(row.items, item, stated),
  });
};

const linkData = ({ from, to, effect, rationale, assuming, feedback, certainty }: Link): JsonObject =>
  defined({
    from: from.name,
    to: to.name,
    effect,
    ...reasonData(rationale),
    assuming: assuming.length > 0 ? assuming.map(({ name }) => name) : undefined,
    feedback: feedback || undefined,
    certainty,
  });

/** A title that is nothing but the answer on one line is said once. */
const isSaidTwice = (row: SectionRow, section: Read): boolean => {
  if (row.titleAnswers === undefined) return false;
  const answer = section[camel(row.titleAnswers)] as Answer<string>;
  return answer.state === 'given' && !answer.rationale && answer.value.replaceAll(/\s+/g, ' ') === section.title?.replaceAll(/\s+/g, ' ');
};

const sectionData = (row: SectionRow, section: Read, open: Spec['open']): JsonObject => {
  const gap = section['gap'] as Gap | undefined;
  const stated = Object.keys(row.items).flatMap((word) =>
    open.flatMap((each) => (each.item === undefined && each.path === `${row.word}.${word}` ? [{ word, gap: each.gap }] : [])),
  );
  return defined({
    ...headData(section),
    ...(isSaidTwice(row, section) && { title: undefined }),
    ...(gap && gapData(gap)),
    ...answersData(row.properties, section, gap),
    ...listsData(row.items, section, stated),
  });
};

/** The name of a shared context goes with what was taken over from it, so that it is declared again. */
const sharedContexts = (spec: Spec): readonly JsonObject[] => {
  const { shared } = spec.context;
  if (shared.state !== 'given') return [];
  return shared.value.map(({ name }) =>
    defined({ name, title: allDeclared(spec).find((each) => each.name === name && each.kind === 'context')?.title }),
  );
};

const sharedData = (spec: Spec): JsonObject => {
  const all = (row: Items[string], items: readonly Frame[]): readonly JsonObject[] => items.map((item) => itemData(row, item as Read));
  const evidence = (item: Evidence): JsonObject => ({
    ...itemData({ ...topLevelItems.evidence, items: evidenceItems }, item as unknown as Read),
    ...(item.at.file === libraryFile && { builtIn: true }),
  });
  const lists = {
    contexts: sharedContexts(spec),
    conditions: all(topLevelItems.condition, spec.shared.conditions),
    measures: all(topLevelItems.measure, spec.shared.measures),
    evidence: spec.shared.evidence.map(evidence),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
};

/** What was worked out, without the places. */
const withoutPlaces = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isObject(value)) return value as Json;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, each]) =>
      key === 'at' || each === undefined ? [] : [[key, withoutPlaces(each)]],
    ),
  );
};

/** One intervention as data. */
const specData = (spec: Spec): JsonObject => {
  const read = spec as unknown as Read;
  const others = (row: SectionRow, all: readonly Frame[]): readonly JsonObject[] | undefined =>
    all.length === 0 ? undefined : all.map((section) => sectionData(row, section as Read, []));
  const own = Object.values(sections as Readonly<Record<string, SectionRow>>).flatMap((row) => {
    const section = read[row.word] as Read;
    return section['state'] === 'silent' ? [] : [[row.word, sectionData(row, section, spec.open)] as const];
  });
  const links = spec.theory.links.map(linkData);
  return defined({
    ...headData(spec),
    ...answersData(interventionProperties, read, undefined),
    ...Object.fromEntries(own),
    ...(links.length > 0 && { theory: { ...sectionData(sections.theory, spec.theory as unknown as Read, spec.open), links } }),
    otherPopulations: others(sections.population, spec.otherPopulations),
    otherPeers: others(sections.peers, spec.otherPeers),
    accepts: spec.accepts.length === 0 ? undefined : spec.accepts.map(({ rule, because }) => defined({ rule, because })),
    shared: sharedData(spec),
    computed: withoutPlaces(spec.computed),
  });
};

/** Several interventions as one document of data. */
export const exportedData = (specs: readonly Spec[]): JsonObject => ({
  $schema: dataSchema,
  format: dataFormat,
  interventions: specs.map(specData),
});

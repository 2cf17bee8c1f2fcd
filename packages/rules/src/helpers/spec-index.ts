/** What rules about the theory ask again and again, worked out once for each Spec. */
import type {
  Activity,
  Condition,
  Contact,
  Evidence,
  Link,
  Measure,
  Mechanism,
  Outcome,
  RelatedPlace,
  Spec,
  Stakeholder,
} from '@peerspec/language';
import { onceFor } from '@peerspec/language/internal';
import type { Hit } from '../engine/rule.ts';

export interface SpecIndex {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly mechanisms: ReadonlyMap<string, Mechanism>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly activities: ReadonlyMap<string, Activity>;
  readonly conditions: Named<Condition>;
  readonly stakeholders: ReadonlyMap<string, Stakeholder>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Arrows that mean "leads to", both ends known. */
  readonly leads: readonly Link[];
  /** Every name in the arrows is known; else nobody can tell what leads where, and a problem says so. */
  readonly whole: boolean;
  readonly from: ReadonlyMap<string, readonly Link[]>;
  readonly into: ReadonlyMap<string, readonly Link[]>;
  /** Names that each name leads to, and that lead to it. */
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly previous: ReadonlyMap<string, readonly string[]>;
  /** Names of contacts and activities, in the order of the text. */
  readonly delivered: readonly string[];
  readonly unreached: ReadonlySet<string>;
  /** Names that stand on a circle that nobody marked. */
  readonly circling: ReadonlySet<string>;
}

/** Things by their names. */
type Named<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

const byName = <T extends { readonly name?: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.flatMap((item) => (item.name === undefined ? [] : [[item.name, item] as const])));

// The interventions of a file share these lists, and each is looked through once.
const sharedConditions = onceFor((items: readonly Condition[]) => byName(items));
// Of those that share a name, the first counts.
const sharedEvidence = onceFor((items: readonly Evidence[]) => byName(items.toReversed()));
const sharedMeasures = onceFor((items: readonly Measure[]) => byName(items.toReversed()));

/** The conditions of an intervention, and those of its file that it does not name anew. */
const conditionsOf = (spec: Spec): Named<Condition> => {
  const shared = sharedConditions(spec.shared.conditions);
  const own = byName(spec.context.conditions.items);
  return {
    get: (name) => own.get(name) ?? shared.get(name),
    has: (name) => own.has(name) || shared.has(name),
  };
};

/** The facts of a Spec. A Spec never changes, so they are kept as long as it is. */
export const specIndex = onceFor((spec: Spec): SpecIndex => {
  const leads = spec.theory.links.filter((link) => link.effect === 'leads-to' && link.from.kind && link.to.kind);
  const contacts = byName(spec.contacts.planned.items);
  const activities = byName(spec.activities.planned.items);
  const from: ReadonlyMap<string, readonly Link[]> = Map.groupBy(leads, (link) => link.from.name);
  const into: ReadonlyMap<string, readonly Link[]> = Map.groupBy(leads, (link) => link.to.name);
  return {
    outcomes: byName(spec.outcomes.changes.items),
    mechanisms: byName(spec.theory.mechanisms.items),
    contacts,
    activities,
    conditions: conditionsOf(spec),
    stakeholders: byName(spec.stakeholders.parties.items),
    evidence: sharedEvidence(spec.shared.evidence),
    measures: sharedMeasures(spec.shared.measures),
    leads,
    whole: spec.theory.links.every((link) => link.from.kind !== undefined && link.to.kind !== undefined),
    from,
    into,
    next: new Map([...from].map(([name, links]) => [name, links.map((link) => link.to.name)] as const)),
    previous: new Map([...into].map(([name, links]) => [name, links.map((link) => link.from.name)] as const)),
    delivered: [...contacts.keys(), ...activities.keys()],
    unreached: new Set(spec.computed.theory.unreached),
    circling: new Set(spec.computed.theory.loops.filter((loop) => !loop.feedback).flatMap((loop) => loop.nodes)),
  };
});

/** What at least one of some names leads to, by whatever steps, other than to itself. Every arrow is followed twice at most. */
export const ledToByOthers = ({ next }: SpecIndex, names: readonly string[]): ReadonlySet<string> => {
  /** Two of the names that lead to each: one of them is another than itself. */
  const origins = new Map<string, Set<string>>();
  const queue = names.map((name) => ({ node: name, origin: name }));
  for (const { node, origin } of queue) {
    for (const to of next.get(node) ?? []) {
      const known = origins.get(to) ?? new Set();
      if (known.size > 1 || known.has(origin)) continue;
      origins.set(to, known.add(origin));
      queue.push({ node: to, origin });
    }
  }
  return new Set([...origins].filter(([name, known]) => known.size > 1 || !known.has(name)).map(([name]) => name));
};

/** A way through the theory: its arrows, one after the other. */
type Way = readonly Link[];

interface Walk {
  readonly starts: Iterable<string>;
  /** Whether the way may lead through the node. */
  readonly through: (name: string) => boolean;
  /** Whether a way that ends at this node is looked for; `middle` where an intermediate outcome is on it. */
  readonly wanted: (name: string, middle: boolean) => boolean;
  /** Whether the arrow may be part of the way; every one, where absent. */
  readonly along?: (link: Link) => boolean;
  /** How far may yet be gone; as far as one walk needs, where absent. */
  readonly patience?: Patience;
}

/** How many arrows may yet be followed or told, by however many walks. */
interface Patience {
  left: number;
}

/** A way so far, told from its end. */
interface Step {
  readonly link: Link;
  readonly before: Step | undefined;
  readonly middle: boolean;
}

const wayOf = (last: Step): Way => {
  const links: Link[] = [];
  for (let step: Step | undefined = last; step; step = step.before) links.push(step.link);
  return links.reverse();
};

/** The ways of one theory have no more arrows than these together: each may be as long as the theory, and there may be as many. */
const mostArrows = 500_000;

/** The shortest way to each wanted node, told apart by whether an intermediate outcome is on it; at most one for each node. */
export const waysTo = (facts: SpecIndex, { starts, through, wanted, along, patience = { left: Infinity } }: Walk): readonly Way[] => {
  const found = new Map<string, Way>();
  const seen: Readonly<Record<'direct' | 'middle', Set<string>>> = { direct: new Set(), middle: new Set() };
  const queue: { readonly name: string; readonly before: Step | undefined }[] = [...starts].map((name) => ({ name, before: undefined }));
  let arrows = 0;
  for (const { name, before } of queue) {
    for (const link of facts.from.get(name) ?? []) {
      if (patience.left-- <= 0) return [...found.values()];
      if (along?.(link) === false) continue;
      const next = link.to.name;
      const middle = before?.middle === true || facts.outcomes.get(next)?.word === 'intermediate';
      const step: Step = { link, before, middle };
      if (!found.has(next) && arrows < mostArrows && wanted(next, middle)) {
        const way = wayOf(step);
        arrows += way.length;
        patience.left -= way.length;
        found.set(next, way);
      }
      const visited = middle ? seen.middle : seen.direct;
      if (visited.has(next) || !through(next)) continue;
      visited.add(next);
      queue.push({ name: next, before: step });
    }
  }
  return [...found.values()];
};

/** So many names are written of either end of a way that is too long to be read. */
const ofEitherEnd = 15;

/** Names as a way would be written, `A -> B -> C`; of a very long one its ends. */
export const chainText = (names: readonly string[]): string =>
  (names.length <= 2 * ofEitherEnd + 1 ? names : [...names.slice(0, ofEitherEnd), '…', ...names.slice(-ofEitherEnd)]).join(' -> ');

/** A way as it would be written. */
export const wayText = (way: Way): string => {
  const [first] = way;
  return first ? chainText([first.from.name, ...way.map((link) => link.to.name)]) : '';
};

/** More places than these nobody goes to from one finding. */
const mostPlaces = 50;

/** Where each thing on a way is described, once and in the order of the way: what an editor offers to go to. */
export const placesOn = (facts: SpecIndex, way: Way): readonly RelatedPlace[] => {
  const { outcomes, mechanisms, contacts, activities, conditions, stakeholders } = facts;
  const names = new Set(way.slice(0, mostPlaces).flatMap((link) => [link.from.name, link.to.name]));
  return [...names].flatMap((name) => {
    const described = [contacts, activities, mechanisms, outcomes, conditions, stakeholders].find((each) => each.has(name))?.get(name);
    return described ? [{ message: `\`${name}\` is described here.`, at: described.at }] : [];
  });
};

/** Every start may lead to every end: so many arrows are followed in one theory, which is far more than one that people draw needs. */
const mostFollowed = 500_000;

interface TimedSteps {
  readonly steps: readonly { readonly cause: string; readonly effect: string; readonly way: Way }[];
  /** Whether there may be more, in a theory that is too large to be followed. */
  readonly more: boolean;
}

/** Pairs of timed nodes (contacts and outcomes) of which one leads to the other with nothing timed in between. */
export const timedSteps = (spec: Spec, timed: (name: string) => boolean): TimedSteps => {
  const facts = specIndex(spec);
  const starts = [...facts.contacts.keys(), ...facts.outcomes.keys()].filter(timed);
  const patience: Patience = { left: mostFollowed };
  const steps = starts.flatMap((cause) => {
    const ways = waysTo(facts, {
      starts: [cause],
      through: (name) => !timed(name),
      wanted: (name) => timed(name) && name !== cause,
      along: (link) => !link.feedback,
      patience,
    });
    return ways.map((way) => ({ cause, effect: way.at(-1)?.to.name ?? cause, way }));
  });
  return { steps, more: patience.left <= 0 };
};

/** Says once that not all of a theory was looked at, and what that means for a rule about its times. */
export const notAllFollowed = ({ theory }: Spec): Hit => ({
  at: theory.at,
  severity: 'info',
  message: 'This theory has too many ways through it for all of them to be followed, so not all of its times were compared.',
  why: 'What is said about times holds for the part that was followed; in the rest a contradiction would go unnoticed.',
  remedy: 'Leave out arrows that say nothing of their own, or divide the theory between several interventions.',
});

/** Of a context that several interventions share, a document tells what this one uses, or is about. */
import type { Condition, Frame, Range, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';

/** Declared for others as well: in another file, or outside of the intervention. */
const isShared = ({ at }: { readonly at: Range }, { extent }: Spec): boolean =>
  at.file !== undefined || at.start.line < extent.start.line || at.start.line > extent.end.line;

/** Shorter words that are in every text. */
const common = new Set(
  'about also been before each from have into more next only over some than that their them then there they this what when which whom with women year'.split(
    ' ',
  ),
);

/** The words of a text by their beginnings: "lonely" and "loneliness" are one. */
const stems = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].flatMap(([word]) => (common.has(word) ? [] : [word.slice(0, 5)])));

/** A long word in common, or two short ones, as "hall" and "stop". */
const isAbout = (title: string | undefined, subject: ReadonlySet<string>): boolean => {
  const shared = [...stems(title ?? '')].filter((stem) => subject.has(stem));
  return shared.length > 1 || shared.some((stem) => new RegExp(`\\b${stem}\\p{L}`, 'iu').test(title ?? ''));
};

/** What an intervention says that it is for, and where it takes place. */
const subjectOf = (spec: Spec): ReadonlySet<string> => {
  const { population, theory, outcomes, contacts, implementation } = spec;
  const titles = (items: readonly Frame[]): readonly (string | undefined)[] => items.map(({ title }) => title);
  const said = [spec.title, valueOf(spec.summary), population.title, valueOf(population.need), valueOf(theory.statement)];
  const topics = (valueOf(spec.topic) ?? []).map(({ value }) => value);
  const lists = [...(valueOf(spec.aims) ?? []), ...(valueOf(population.includes) ?? [])].map(({ value }) => value);
  const places = contacts.planned.items.map(({ place }) => valueOf(place));
  const named = [outcomes.changes, theory.mechanisms, contacts.planned, implementation.risks].flatMap(({ items }) => titles(items));
  const all = [...said, ...topics, ...lists, ...places, ...named];
  return new Set(all.flatMap((text) => (text === undefined ? [] : [...stems(text)])));
};

/** Whether titles are about what an intervention is about. What that is, is worked out where a title is asked about. */
const aboutOf = (spec: Spec): ((title: string | undefined) => boolean) => {
  let subject: ReadonlySet<string> | undefined;
  return (title) => isAbout(title, (subject ??= subjectOf(spec)));
};

/** The figures of today that are its own, or about what it is about. */
export const backgroundsOf = (spec: Spec): Spec['context']['backgrounds'] => {
  const { backgrounds } = spec.context;
  const isAboutIt = aboutOf(spec);
  const items = backgrounds.items.filter((item) => !isShared(item, spec) || isAboutIt(item.title));
  return { ...backgrounds, items };
};

/** The intervention's own conditions, and those shared ones that it names, or that are about what it is about. */
export const conditionsOf = ({ spec }: { readonly spec: Spec }): readonly Condition[] => {
  const used = new Set(spec.uses.filter((ref) => ref.kind === 'condition').map((ref) => ref.name));
  const isAboutIt = aboutOf(spec);
  const own = spec.context.conditions.items.filter((item) => !isShared(item, spec) || used.has(item.name ?? '') || isAboutIt(item.title));
  for (const { name } of own) used.delete(name ?? '');
  return [...own, ...spec.shared.conditions.filter(({ name }) => used.has(name ?? ''))];
};

/** Whether more is said of the shared context than stands in the document. */
export const leavesOut = (spec: Spec): boolean => {
  const { backgrounds, conditions } = spec.context;
  const told = new Set(conditionsOf({ spec }));
  return backgroundsOf(spec).items.length < backgrounds.items.length || conditions.items.some((item) => !told.has(item));
};

/** Names of data that cannot be typed, each made into one that can: where it is declared, and wherever it is used. */
import type { Json, JsonObject } from '../data/json.ts';
import { isObject } from '../data/json.ts';
import { typedName } from '../data/words.ts';
import { nameFrom, type Remark } from './draft.ts';

/** Every name that is given to something in the data, from its beginning on. */
const namesIn = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' && typeof inner === 'string' ? [inner] : inner === undefined ? [] : namesIn(inner),
  );
};

/** What each name becomes; names that stay are not among them, and no two become the same. */
const renamedIn = (data: JsonObject): ReadonlyMap<string, string> => {
  const names = [...new Set(namesIn(data))];
  const taken = new Set(names.filter((name) => typedName(name) === name));
  const renamed = new Map<string, string>();
  for (const name of names) {
    if (taken.has(name)) continue;
    const own = typedName(name);
    const fresh = own === undefined || taken.has(own) ? nameFrom(name, taken) : own;
    taken.add(fresh);
    renamed.set(name, fresh);
  }
  return renamed;
};

/** What holds a name, beside lists of them. */
const holders: ReadonlySet<string> = new Set(['name', 'from', 'to', 'event', 'measure', 'named']);

const withNames = (data: JsonObject, renamed: ReadonlyMap<string, string>, declared: ReadonlySet<string>): JsonObject => {
  const inside = (key: string, value: Json): Json => {
    if (typeof value === 'string') return (holders.has(key) && renamed.get(value)) || value;
    // A list of words is one of names where each of them is the name of something.
    if (Array.isArray(value)) {
      const isOfNames = value.every((each: Json) => typeof each === 'string' && declared.has(each));
      return value.map((each: Json) => (isOfNames ? (renamed.get(each as string) ?? each) : inside('', each)));
    }
    return isObject(value) ? withNames(value, renamed, declared) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value === undefined ? value : inside(key, value)]));
};

/** The data with names that can be typed, and what is told of those that changed. */
export const withTypableNames = (data: JsonObject): { readonly data: JsonObject; readonly remarks: readonly Remark[] } => {
  const renamed = renamedIn(data);
  if (renamed.size === 0) return { data, remarks: [] };
  return {
    data: withNames(data, renamed, new Set(namesIn(data))),
    remarks: [...renamed].map(([name, fresh]) => ({
      message: `The name “${name}” cannot be typed; it is \`${fresh}\` here, wherever it stands.`,
    })),
  };
};

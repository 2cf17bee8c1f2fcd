/**
 * What people read of an answer to the editor. Texts that go back into a file, addresses and data stay as they are; in
 * everything that is only shown, what is hidden is spelt out. Every message to the editor passes here.
 */
import { withHiddenSpelt } from '@peerspec/language/hidden';
import { isObject } from '@peerspec/language/internal';

/** The words of the protocol, and of our own requests, under which stands what is only read. */
const shownUnder: ReadonlySet<string> = new Set([
  'message',
  'title',
  'label',
  'labelDetails',
  'detail',
  'description',
  'documentation',
  'contents',
  'tooltip',
  'containerName',
  'gap',
]);

const isMarkup = ({ kind, value }: Readonly<Record<string, unknown>>): boolean =>
  (kind === 'markdown' || kind === 'plaintext') && typeof value === 'string';

const shownText = (value: unknown): unknown => {
  if (typeof value === 'string') return withHiddenSpelt(value);
  return isObject(value) && isMarkup(value) ? withProperties(value, (_key, inner) => shownText(inner)) : withShownTexts(value);
};

/** Nearly always nothing is hidden: then the object is handed on as it is, and nothing is copied at each keystroke. */
const withProperties = (
  value: Readonly<Record<string, unknown>>,
  shown: (key: string, inner: unknown) => unknown,
): Readonly<Record<string, unknown>> => {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const inner = shown(key, value[key]);
    if (inner !== value[key]) (copy ??= { ...value })[key] = inner;
  }
  return copy ?? value;
};

const withShownTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withShownTexts);
  return isObject(value) ? withProperties(value, (key, inner) => (shownUnder.has(key) ? shownText(inner) : withShownTexts(inner))) : value;
};

/** A message, or a part of one, in which nothing hidden is left in what is only read. */
export const forReading = <T>(value: T): T => withShownTexts(value) as T;

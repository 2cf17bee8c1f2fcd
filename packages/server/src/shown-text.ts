/**
 * What people read of an answer to the editor. Texts that go back into a file, addresses and data stay as they are; in
 * everything that is only shown, what is hidden is spelt out. Every message to the editor passes here.
 */
import { withHiddenSpelt } from '@peerspec/language/hidden';

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

const isMarkup = (value: object): value is { readonly kind: string; readonly value: string } =>
  'kind' in value && 'value' in value && (value.kind === 'markdown' || value.kind === 'plaintext') && typeof value.value === 'string';

const shownText = (value: unknown): unknown => {
  if (typeof value === 'string') return withHiddenSpelt(value);
  return typeof value === 'object' && value !== null && isMarkup(value)
    ? { ...value, value: withHiddenSpelt(value.value) }
    : withShownTexts(value);
};

const withShownTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withShownTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shownUnder.has(key) ? shownText(inner) : withShownTexts(inner)]),
  );
};

/** A message, or a part of one, in which nothing hidden is left in what is only read. */
export const forReading = <T>(value: T): T => withShownTexts(value) as T;

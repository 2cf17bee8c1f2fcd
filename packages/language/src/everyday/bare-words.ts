/** `yes` and `none` where a text is asked for: that there is something, or nothing, and no more. */
import type { KindName } from '../vocabulary/kinds.ts';
import type { Meant } from './meaning.ts';

const takesText: ReadonlySet<KindName> = new Set(['text', 'texts', 'measured', 'counted', 'recurring']);

const there = /^(?:yes|yeah|yep|y|true)$/i;
const nothing = /^(?:none|nil|no|nothing|nobody|no[ -]one|nope|false)$/i;

/** What is told of such a word, and what may be meant by it. */
interface BareWord {
  readonly isThere: boolean;
  readonly meant: readonly Meant[];
}

/** `said`: without quotes. Who has put quotes around it has said it in so many words. */
export const bareWord = (said: string, kind: KindName, word: string): BareWord | undefined => {
  const bare = said.replace(/[.!]$/, '');
  if (!takesText.has(kind)) return undefined;
  if (there.test(bare)) return { isThere: true, meant: [] };
  if (!nothing.test(bare)) return undefined;
  const because = word === 'excludes' ? 'nobody is excluded' : 'there is none';
  return { isThere: false, meant: [{ text: `not-applicable because "${because}"`, isOffered: true }] };
};

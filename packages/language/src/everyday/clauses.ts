/** Reasons, deciders and days behind an answer, as people write them: "by the board", "until 3 April 2027", "because it is unclear". */
import { datesMeant } from './dates.ts';
import type { Meant } from './meaning.ts';
import { quoted, withoutQuotes } from './texts.ts';

const parts = /(?<!\b(?:decided?|due|owned|handled|be))\s+(?=(?:by|owner|decide[- ]by|decided by|until|because|since)\b)/i;
const lead =
  /^(by|before|until|due(?: by| on)?|on|owner|owned by|decide[- ]by|decided by|to be decided by|because|since|as|source|handled[- ]by|who decides|deadline)(?:\s*[:,]\s*|\s+|$|(?=["“„]))/i;

const reasonedText = /\s*(?:,\s*("[^"]*"|“[^”]*”))?(?:\s*because\s*("[^"]*"|“[^”]*”))?/y;

/** `because "x", "B" because "y"` behind the first of several texts: all texts, and behind them their reasons. */
export const reasonsBehindAll = (said: string): string | undefined => {
  const texts: string[] = [];
  const reasons: string[] = [];
  reasonedText.lastIndex = 0;
  while (reasonedText.lastIndex < said.length) {
    const begun = reasonedText.lastIndex;
    const [, text, reason] = reasonedText.exec(said) ?? [];
    if ((text === undefined && reason === undefined) || (text === undefined && begun > 0)) return undefined;
    if (text !== undefined) texts.push(text);
    if (reason !== undefined) reasons.push(reason.slice(1, -1));
  }
  return texts.length > 0 && reasons.length > 0
    ? `${texts.map((text) => `, ${text}`).join('')} because "${reasons.join('; ')}"`
    : undefined;
};

/** Whether a word begins something that is said behind an answer, in whatever words. */
export const beginsClause = (word: string): boolean => lead.test(word);

/** Behind a gap "by" is said of who decides, or by when; elsewhere only the reason has a place. */
const partMeant = (said: string, isGap: boolean): readonly Meant[] | undefined => {
  const bare = said.replaceAll(/^[\s,;:(–—-]+|[\s)]+$/g, '');
  const [begun = '', word = ''] = lead.exec(bare) ?? [];
  const rest = bare.slice(begun.length).replace(/^[\s,;:–—-]+|[\s,;.]+$/g, '');
  if (rest === '') return undefined;
  const keyword = word.toLowerCase();
  if (keyword === 'source' || keyword.startsWith('handled')) return [{ text: `${keyword.replace(' ', '-')} ${quoted(rest)}` }];
  const isReason = keyword === '' || /^(?:because|since|as)$/.test(keyword);
  if (!isGap) return isReason && keyword !== '' ? [{ text: `because ${quoted(rest)}` }] : undefined;
  const days = datesMeant(withoutQuotes(rest));
  if (days.length > 0) return days.map(({ text, ...day }) => ({ ...day, text: `decide-by ${text}` }));
  if (isReason) return [{ text: `because ${quoted(rest)}` }];
  return [{ text: `owner ${quoted(rest)}` }];
};

/** What is meant behind an answer: one clause or several, each of which may be read in more than one way. */
export const clausesMeant = (said: string, isGap: boolean): readonly Meant[] => {
  const bare = said.replace(/^[\s,;:–—-]+/, '');
  const apart = /["“]/.test(bare) ? [bare] : bare.split(parts);
  return apart.reduce<readonly Meant[]>((before, part, index) => {
    const meant = partMeant(part.trim(), isGap) ?? [];
    if (index === 0) return meant;
    return before.flatMap((one) => meant.map((other) => ({ ...one, ...other, text: `${one.text} ${other.text}` })));
  }, []);
};

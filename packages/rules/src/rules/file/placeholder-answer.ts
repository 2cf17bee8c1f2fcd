import type { GapKind, Placeholder, Spec } from '@peerspec/language';
import { gapMeant, placeholderWords } from '@peerspec/language/internal';
import { cursor } from '../../helpers/blanks.ts';
import { beginsTogether } from '../../helpers/fixes.ts';
import type { Fix, Hit, Rule } from '../../engine/rule.ts';

/** What each gap would say, where a text says it by itself. */
const openly: Readonly<Record<GapKind, { readonly says: string; readonly reason: string }>> = {
  undecided: { says: 'that there is no answer yet', reason: 'why it is still open' },
  unknown: { says: 'that nobody knows', reason: 'why nobody knows' },
  'not-reported': { says: 'that the source does not report it', reason: '' },
  'not-checked': { says: 'that nobody has looked it up yet', reason: '' },
  'not-applicable': { says: 'that it does not apply', reason: 'why it does not apply' },
};

const gapText = ({ gap, adds, reasoned }: Placeholder): string => {
  const { reason } = openly[gap];
  // What the text adds is not lost: it is the reason.
  if (adds !== undefined && !reasoned) return gapMeant({ gap, adds });
  return reasoned || reason === '' ? gap : `${gap} because "${cursor()}"`;
};

/** What fills a page is not repeated whole. */
const longestShown = 60;

const shown = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text);

const elsewhere = (text: string, at: Placeholder['at']): Hit => ({
  at,
  message: `“${shown(text)}” is not an answer: it only says that there is one elsewhere.`,
  remedy: 'Write the answer here too: each question is read by itself.',
});

const noReason = (text: string, at: Placeholder['at']): Hit => ({
  at,
  message: `“${shown(text)}” is not a reason: it only makes room for one.`,
  remedy: 'Write the reason in its place.',
});

const noTitle = (text: string, at: Placeholder['at']): Hit => ({
  at,
  message: `“${shown(text)}” is not a title: it only makes room for one.`,
  remedy: 'Say here in a few words what this is, for somebody who reads it for the first time.',
});

const noAnswer = (text: string, gap: GapKind, at: Placeholder['at']): Hit => ({
  at,
  message: `“${shown(text)}” is not an answer: it only says ${openly[gap].says}.`,
  remedy: `Write the answer, or say so openly: \`${gap}${openly[gap].reason === '' ? '' : ` because "${openly[gap].reason}"`}\`.`,
});

const described = ({ text, gap, at, isElsewhere, isReason, isTitle }: Placeholder): Hit => {
  if (isReason) return noReason(text, at);
  if (isTitle) return noTitle(text, at);
  return isElsewhere ? elsewhere(text, at) : noAnswer(text, gap, at);
};

const fix = (spec: Spec, { at }: Hit): Fix | undefined => {
  const placeholder = spec.placeholders.find((each) => beginsTogether(each.at, at));
  // Only the author knows which answer is meant, and where words are to go that have no place here.
  if (placeholder?.isElsewhere || (placeholder?.adds !== undefined && (placeholder.without || placeholder.reasoned))) return undefined;
  if (placeholder?.without) return { title: `Take “${placeholder.text}” away`, at: placeholder.without, text: '' };
  if (!placeholder?.alone) return undefined;
  const text = gapText(placeholder);
  // `not-reported` says what the text said, and needs no reason.
  return {
    title: `Say openly that this is \`${placeholder.gap}\``,
    at: placeholder.at,
    text,
    ...(text === placeholder.gap && { safe: true }),
  };
};

const words = Object.values(placeholderWords).flat();

export const rule: Rule = {
  code: 'placeholder-answer',
  section: 'file',
  severity: 'warning',
  message: 'A text stands for an answer and only says that there is none.',
  why: 'It would count as an answer everywhere, and nobody would be reminded that one is still to come.',
  remedy: 'Write the answer, or say openly that it is not decided: `undecided because "…"`.',
  when: `A text says one of some fixed things and nothing else (${words.slice(0, 10).join(', ')} and their like), perhaps with who is to answer (“TBC by Anna”); or several of them, or the filling of printers (“Lorem ipsum …”); or that the answer stands elsewhere (“see above”); or it is made of signs alone, such as “-”, “?” or “…”. A title of that kind is told too.`,
  quiet:
    'No other words are looked for. “None” can be an answer. The question counts as silent, and the rule that would ask for its answer keeps quiet. Measures, evidence and conditions at the top of a file are not looked at, reasons only where they are made of signs alone, and titles not where they are “…”, as in examples of the language.',
  sources: [],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  tasks: "TBC"\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  tasks: "listen, call back within a day, and give no medical advice"\n}',
  check: (spec) => spec.placeholders.map(described),
  fix,
};

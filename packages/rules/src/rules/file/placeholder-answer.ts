import type { GapKind, Placeholder, Spec } from '@peerspec/language';
import { placeholderWords } from '@peerspec/language/internal';
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

const gapText = ({ gap, reasoned }: Placeholder): string => {
  const { reason } = openly[gap];
  return reasoned || reason === '' ? gap : `${gap} because "${cursor(reason)}"`;
};

/** What fills a page is not repeated whole. */
const longestShown = 60;

const shown = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text);

const described = ({ text, gap, at }: Placeholder): Hit => ({
  at,
  message: `“${shown(text)}” is not an answer: it only says ${openly[gap].says}.`,
  remedy: `Write the answer, or say so openly: \`${gap}${openly[gap].reason === '' ? '' : ` because "${openly[gap].reason}"`}\`.`,
});

const fix = (spec: Spec, { at }: Hit): Fix | undefined => {
  const placeholder = spec.placeholders.find((each) => beginsTogether(each.at, at));
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
  when: `A text says one of some fixed things and nothing else, in whatever letters and brackets (${words.slice(0, 12).join(', ')} and their like); or several of them, or the filling of printers (“Lorem ipsum …”); or it is made of signs alone, such as “-”, “?” or “…”.`,
  quiet:
    'No other words are looked for. “None” can be an answer. The question counts as silent, and the rule that would ask for its answer keeps quiet. Measures, evidence and conditions at the top of a file are not looked at.',
  sources: [],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  tasks: "TBC"\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  tasks: "listen, call back within a day, and give no medical advice"\n}',
  check: (spec) => spec.placeholders.map(described),
  fix,
};

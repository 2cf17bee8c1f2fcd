import type { Range, Spec } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { isMutualAid } from '../../helpers/forms.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { credeci, icatSr, tidier } from '../../helpers/sources.ts';

/** Where the text says that support may differ from person to person. */
const signs = (spec: Spec): readonly Range[] => {
  const { peers, theory, contacts } = spec;
  const relying = theory.mechanisms.items.filter(({ reliesOn }) => (valueOf(reliesOn) ?? []).includes('autonomy'));
  const choosing = contacts.planned.items.flatMap(({ mode }) => ((valueOf(mode)?.length ?? 0) > 1 ? [mode.at] : []));
  return [...(peers.autonomy.state === 'given' ? [peers.autonomy.at] : []), ...choosing, ...relying.map(({ reliesOn }) => reliesOn.at)];
};

/** That support is fitted to each, said in words. */
const isFitted =
  /\b(?:tailor\w*|adapt\w*|individual\w*|flexib\w*|personali[sz]ed|person-cent(?:re|er)d|(?:fit|suit)(?:s|ted|ed)?|depend\w*|varies|vary|as (?:they|people) (?:like|wish|want))\b/i;

/** What stays the same, who decides, or how far it may go: any of these is a limit. */
const isLimited =
  /\d|\b(?:not|never|no|none|always|same|fixed|stays?|must|only|but|except|unless|until|within|between|at (?:least|most)|up to|decides?|chooses?|agree[ds]?|core|minimum|maximum|every(?:body|one)|all)\b/i;

/** It is said that support differs, and nothing of how far. */
const isBoundless = ({ contacts: { tailoring } }: Spec): boolean => {
  const text = valueOf(tailoring) ?? '';
  return isFitted.test(text) && !isLimited.test(text);
};

export const rule: Rule = {
  code: 'tailoring-unbounded',
  section: 'contacts',
  severity: 'warning',
  asks: ['contacts.tailoring'],
  within: 'contacts',
  waits: 'What may vary can be asked once it is said what there is.',
  message: 'Support may differ from person to person, but nothing says what may change and what must stay the same.',
  unreported: 'what might differ from person to person, and what had to stay the same',
  why: 'Otherwise nobody can tell support that is fitted to a person from support that is not given as planned.',
  remedy: 'State what may vary, who decides, and what does not vary, under `tailoring`.',
  when: 'Peers have decisions of their own, a contact can take several modes, or a mechanism relies on autonomy, and `tailoring` is not given; or what is given says that support is fitted, and nothing of what stays the same, who decides or how far it may go.',
  quiet: 'Where nothing shows that support differs between people, nothing is asked; members of mutual aid take what they like.',
  sources: [tidier('9'), credeci('7'), icatSr],
  bad: 'contacts {\n  // nothing about tailoring\n}',
  good: 'contacts {\n  tailoring: "day and hour follow the mother\'s wishes; the first two calls do not vary"\n}',
  check: (spec) => {
    const { tailoring } = spec.contacts;
    if (isBoundless(spec))
      return [
        { at: tailoring.at, message: 'Support is fitted to each person, and nothing says what may change and what must stay the same.' },
      ];
    const [first] = missing(tailoring) && !isMutualAid(spec) ? signs(spec) : [];
    return first ? [{ at: tailoring.at, related: [{ message: 'Here support may differ.', at: first }] }] : [];
  },
  fix: addAnswer('contacts.tailoring'),
};

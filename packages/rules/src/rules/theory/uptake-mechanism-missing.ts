import { sections } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { isNetwork } from '../../helpers/forms.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { mcleish2023, mcleish2024 } from '../../helpers/sources.ts';

/** Words by which an assumption says that it is about taking up the offer. */
const uptakeWords: ReadonlySet<string> = new Set(['uptake', 'take-up', 'reach', 'access', 'initiation']);

export const rule: Rule = {
  code: 'uptake-mechanism-missing',
  section: 'theory',
  severity: 'info',
  after: ['theory-missing'],
  waits: 'Why people come is part of a theory, which is asked for as a whole first.',
  message: 'The theory explains why support helps, but not why anyone would take it up.',
  why: 'Why people accept an offer is another question than why it helps them, and has its own answer.',
  remedy:
    'Add a mechanism that leads to the first contact (`Introduction -> Expected -> FirstCall`), or an assumption about it (`about: uptake`).',
  when: 'No mechanism leads to a contact, no step to a contact rests on an assumption, and no assumption is about `uptake`.',
  quiet: 'In a network (`format: network`) peers talk with those around them, and nobody has an offer to take up.',
  sources: [mcleish2023, mcleish2024],
  bad: [
    'theory {',
    '  Introduction -> Understood because "trust begins before the birth" from PracticeKnowledge',
    '  FirstCall -> Expected -> Understood -> Confidence because "trouble that is shared can be worked on" from Schmied2011',
    '}',
  ].join('\n'),
  good: 'theory {\n  Introduction -> Expected -> FirstCall because "a known voice is answered" from PracticeKnowledge\n}',
  check: (spec) => {
    const { contacts, mechanisms, leads, whole } = specIndex(spec);
    if (contacts.size === 0 || !whole || isNetwork(spec)) return [];
    const explained =
      leads.some((link) => contacts.has(link.to.name) && (mechanisms.has(link.from.name) || link.assuming.length > 0)) ||
      spec.theory.assumptions.items.some((assumption) => (valueOf(assumption.about) ?? []).some((about) => uptakeWords.has(about.value)));
    return explained ? [] : [{ at: spec.theory.at }];
  },
  fix: (spec) => {
    const said = { name: freshName(spec, 'TakesItUp'), says: ['about: uptake'], asks: ['certainty'] };
    const inserted = insertItem(spec, 'theory', declarationOf(spec, sections.theory.items.assumption, said));
    return inserted && { title: 'Add an assumption about taking it up', ...inserted };
  },
};

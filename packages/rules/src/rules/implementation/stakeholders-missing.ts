import { sections } from '@peerspec/language';
import type { Stakeholder } from '@peerspec/language';
import { called, calledFirst } from '../../helpers/called.ts';
import { missing, noneOf, valueOf } from '../../helpers/answers.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { askInItem, freshName, insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, guided, harris2015 } from '../../helpers/sources.ts';

/** Those who might use or give the support, and those around them. */
const local: ReadonlySet<string> = new Set(['participants', 'peers', 'families', 'community']);

/** A stakeholder of no stated kind may be a local one. */
const mayBeLocal = ({ kind }: Stakeholder): boolean => kind.state !== 'given' || local.has(kind.value);

/** They had a part in the design, or whether they had is openly left open. */
const mayHaveDesigned = ({ involvedIn }: Stakeholder): boolean =>
  valueOf(involvedIn)?.includes('design') ?? (involvedIn.state === 'gap' || !missing(involvedIn));

/** It says openly that they had no part in it. */
const hadNoPart = ({ involvedIn }: Stakeholder): boolean => valueOf(involvedIn)?.includes('none') === true;

export const rule: Rule = {
  code: 'stakeholders-missing',
  section: 'implementation',
  severity: 'warning',
  asks: ['stakeholders.stakeholder'],
  message: 'Nobody who might use or give this support is recorded as having helped to design it.',
  unreported: 'whether people who might use or give this support helped to design it',
  why: 'Support that local people helped to shape fits them better than support that was designed for them elsewhere.',
  remedy: 'Record who took part in the design, and in a `note` when and what they changed.',
  when: 'No stakeholder among participants, peers, families and community is involved in the design.',
  quiet:
    'That they had no part in it (`involved-in: none`) is an answer, and an info; with a reason (`because`) nothing is said. Where the kind of a stakeholder who took part in the design is not stated, it may be such a one.',
  sources: [harris2015, article('Towards better interpretation'), guided('9')],
  bad: 'stakeholders {\n  stakeholder LocalMothers "mothers of the borough" { kind: participants  involved-in: evaluation  shares-theory: yes }\n}',
  good: 'stakeholders {\n  stakeholder LocalMothers "mothers of the borough" { kind: participants  involved-in: design, evaluation  shares-theory: yes  note: "asked for a call before the birth" }\n}',
  check: ({ stakeholders }) => {
    const { parties } = stakeholders;
    if (parties.items.some((party) => mayBeLocal(party) && mayHaveDesigned(party))) return [];
    const leftOut = parties.items.find((party) => mayBeLocal(party) && hadNoPart(party));
    if (leftOut?.involvedIn.state === 'given' && leftOut.involvedIn.rationale) return [];
    if (leftOut) {
      return [
        {
          at: leftOut.involvedIn.at,
          severity: 'info',
          message: `${calledFirst(leftOut)} had no part in the design, and nobody else did who might use or give this support.`,
          remedy: 'Ask them now, before it is fixed, or say why it was decided without them: `involved-in: none because "…"`.',
        },
      ];
    }
    return [
      {
        at: stakeholders.at,
        ...(noneOf(parties) && {
          message: 'Nobody is recorded as having had a say in the design, least of all those who might use or give it.',
        }),
      },
    ];
  },
  fix: (spec) => {
    const row = sections.stakeholders.items.stakeholder;
    const party = spec.stakeholders.parties.items.find((each) => each.kind.state === 'given' && local.has(each.kind.value));
    if (party && hadNoPart(party))
      return { title: `Record that ${called(party)} helped to design it`, at: party.involvedIn.at, text: 'design' };
    if (party?.involvedIn.state === 'given') {
      const { end } = party.involvedIn.at;
      return { title: `Record that ${called(party)} helped to design it`, at: { start: end, end }, text: ', design' };
    }
    if (party) return askInItem(spec, party, row, 'involved-in');
    const said = { name: freshName(spec, 'LocalPeople'), says: ['involved-in: design'], asks: ['kind'] };
    const inserted = insertItem(spec, 'stakeholders', declarationOf(spec, row, said));
    return inserted && { title: 'Add those who helped to design it', ...inserted };
  },
};

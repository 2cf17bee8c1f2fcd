import { sections } from '@peerspec/language';
import type { Frame, Spec } from '@peerspec/language';
import { onceFor } from '@peerspec/language/internal';
import { missing } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import { answerRisk } from '../../helpers/risk-answer.ts';
import type { Hit, Rule, RuleContext } from '../../engine/rule.ts';

/** Times can be given, and none is missing yet: what is still to be timed would refer to an event. */
const isTimed = ({ contacts, outcomes }: Spec): boolean =>
  (contacts.state === 'given' || outcomes.state === 'given') &&
  contacts.planned.items.every(({ when }) => when.state === 'given') &&
  outcomes.changes.items.every(({ word, by }) => word === 'unintended' || by.state === 'given');

/** Declarations of one intervention that serve nothing unless something refers to them. */
const candidates = (spec: Spec, finds: RuleContext['finds']): readonly Frame[] => [
  // Events are timed from, conditions and mechanisms are drawn on by the theory: without these they cannot be used yet.
  ...(isTimed(spec) ? spec.timeline.events.items : []),
  ...(spec.theory.links.length > 0
    ? [...(finds('mechanism-without-context') ? [] : spec.context.conditions.items), ...spec.theory.mechanisms.items]
    : []),
  ...spec.implementation.risks.items.filter((risk) => missing(risk.handledBy)),
  ...spec.stakeholders.parties.items.filter((party) => missing(party.involvedIn) && missing(party.sharesTheory)),
];

/** Measures stand at the top of the file for all of its interventions. */
const measuresOfFile = (spec: Spec, siblings: readonly Spec[]): readonly Frame[] =>
  siblings[0] === spec ? spec.shared.measures.filter((measure) => measure.at.file === undefined) : [];

const usedNames = (specs: readonly Spec[]): ReadonlySet<string> => new Set(specs.flatMap((spec) => spec.uses.map((use) => use.name)));

interface NamesOfFile {
  /** Some name is used that nothing has. */
  readonly misspelt: boolean;
  readonly used: ReadonlySet<string>;
}

/** What all interventions of a file refer to. Each of them asks, so it is kept. */
const namesOfFile = onceFor((siblings: readonly Spec[]): NamesOfFile => ({
  misspelt: siblings.some((each) => each.uses.some((use) => use.kind === undefined)),
  used: usedNames(siblings),
}));

const unused = (frames: readonly Frame[], used: ReadonlySet<string>): readonly Hit[] =>
  frames.flatMap(({ name, at }) => (name === undefined || used.has(name) ? [] : [{ at, message: `Nothing refers to \`${name}\`.` }]));

export const rule: Rule = {
  code: 'name-unused',
  section: 'file',
  severity: 'info',
  message: 'This is named, but nothing refers to it.',
  why: 'What plays no part in the theory, the timetable or the evaluation may have been forgotten there.',
  remedy: 'Refer to it, or remove it.',
  when: 'Nothing refers to an event, a condition, a mechanism, a risk, a stakeholder or a measure.',
  quiet:
    'A risk that is handled, and a stakeholder whose part is stated, say enough by themselves. Conditions and mechanisms are judged once the theory has arrows. Outcomes and activities have rules of their own. It waits while a name is misspelt, for events while times are missing, and for conditions while a mechanism says nothing of its circumstances.',
  sources: [],
  bad: 'context {\n  condition CommunityCafe "a community café opens" { kind: resource  status: planned }\n}',
  good: 'context {\n  condition CommunityCafe "a community café opens" { kind: resource  status: planned }\n}\ntheory {\n  CommunityCafe -> Confidence because "mothers meet others who feed there" from Hunch\n}',
  check: (spec, _, { siblings, finds }) => {
    // A name that nothing has may be one of these, misspelt.
    const ofFile = namesOfFile(siblings);
    if (ofFile.misspelt) return [];
    return [
      ...unused(
        candidates(spec, finds).filter((frame) => frame.at.file === undefined),
        usedNames([spec]),
      ),
      ...unused(measuresOfFile(spec, siblings), ofFile.used),
    ];
  },
  // What an arrow or a measure would say is for the author to know; these say enough by themselves once they are complete.
  fix: (spec, { at }) => {
    const { implementation, stakeholders } = spec;
    const risk = itemAt(implementation.risks.items, at);
    if (risk) return answerRisk(spec, risk);
    const party = itemAt(stakeholders.parties.items, at);
    return party && askInItem(spec, party, sections.stakeholders.items.stakeholder, 'involved-in');
  },
};

import { sections } from '@peerspec/language';
import { called } from '../../helpers/called.ts';
import { missing } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, rameses } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'mechanism-without-context',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'A mechanism on no arrow is not yet part of a theory.',
  asks: ['theory.mechanism'],
  message: 'Nothing says in which circumstances this would work and in which it would not.',
  why: 'The same offer is taken differently in different circumstances, and a reader has to know which are needed here.',
  remedy: 'Name a condition under which it works (`when`), and one under which it fails (`unless`).',
  when: 'A mechanism has neither `when` nor `unless`, and no arrow comes to it from a condition.',
  quiet: 'Where circumstances make no difference, say so: `when: not-applicable because "…"`.',
  sources: [article('Bringing the evidence together'), rameses('4')],
  bad: [
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    relies-on: peerness, matching, approach, mode',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    responds: "says early what is wrong, and weighs her own options"',
    '    in: Mothers',
    '    when: Referral',
    '    unless: FamilyAgainst',
    '    relies-on: peerness, matching, approach, mode',
    '  }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const { conditions } = specIndex(spec);
    const conditioned = new Set(spec.theory.links.filter((link) => conditions.has(link.from.name)).map((link) => link.to.name));
    return spec.theory.mechanisms.items
      .filter(({ name = '', when, unless }) => missing(when) && missing(unless) && !conditioned.has(name))
      .map((mechanism) => ({
        at: mechanism.at,
        message: `Nothing says in which circumstances ${called(mechanism)} would work and in which it would not.`,
      }));
  },
  fix: (spec, hit) => {
    const mechanism = itemAt(spec.theory.mechanisms.items, hit.at);
    const condition = [...spec.shared.conditions, ...spec.context.conditions.items].find(({ name }) => name !== undefined)?.name;
    return mechanism && condition !== undefined ? askInItem(spec, mechanism, sections.theory.items.mechanism, 'when') : undefined;
  },
};

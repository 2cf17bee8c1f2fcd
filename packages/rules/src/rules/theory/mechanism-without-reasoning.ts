import { sections } from '@peerspec/language';
import type { Mechanism, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { missing, valueOf } from '../../helpers/answers.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { rameses, tidierPhp } from '../../helpers/sources.ts';

/** A text without what makes no difference: capitals, blanks around it, a stop at its end. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!…]$/, '');

/** Blanks and a stop: texts that differ more in length differ in words. */
const mostApart = 3;

const saysTheSame = (first: string, second: string): boolean =>
  Math.abs(first.length - second.length) <= mostApart && plain(first) === plain(second);

/** What names and titles of what is delivered come to. */
const saidByDelivered = (spec: Spec): ReadonlySet<string> => {
  const { contacts, activities } = specIndex(spec);
  const delivered = [...contacts.values(), ...activities.values()];
  return new Set(delivered.flatMap(({ name, title }) => [name, title]).flatMap((text) => (text === undefined ? [] : [plain(text)])));
};

/** A mechanism that says no more than one of these (`said`) says nothing of its own. */
const fault = (said: ReadonlySet<string>, mechanism: Mechanism): Hit | undefined => {
  const name = calledFirst(mechanism);
  const { at } = mechanism;
  const [noOffer, noResponse] = [missing(mechanism.offers), missing(mechanism.responds)];
  if (noOffer && noResponse) return { at, message: `${name} says neither what is offered nor how people respond to it.` };
  if (noResponse) return { at, message: `${name} says what is offered, but not how people respond to it.` };
  if (noOffer) return { at, message: `${name} says how people respond, but not to what.` };
  const responds = valueOf(mechanism.responds);
  const offers = valueOf(mechanism.offers);
  if (responds === undefined) return undefined;
  if (offers !== undefined && saysTheSame(offers, responds))
    return { at, message: `${name} says the same twice: what is offered is not how people respond to it.` };
  if (said.has(plain(responds))) return { at, message: `${name} restates what is delivered; it does not say how people respond to it.` };
  return undefined;
};

export const rule: Rule = {
  code: 'mechanism-without-reasoning',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'A mechanism on no arrow is not yet part of a theory.',
  asks: ['theory.mechanism'],
  message: 'This mechanism restates what is delivered; it does not say how people respond to it.',
  why: 'A mechanism has two halves, and it is the second, people’s own thinking, that makes the difference.',
  remedy: 'Write both halves: what is `offers`ed, and what people then think, feel or decide (`responds`).',
  when: 'A mechanism lacks `responds` or `offers`, says the same in both, or repeats the name of a contact or an activity.',
  sources: [rameses('4'), tidierPhp('2')],
  bad: [
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "somebody nearby who has been there and listens"',
    '    in: Mothers',
    '    when: Referral',
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
    '    relies-on: peerness, matching, approach, mode',
    '  }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const said = saidByDelivered(spec);
    return spec.theory.mechanisms.items.map((mechanism) => fault(said, mechanism)).filter((hit) => hit !== undefined);
  },
  fix: (spec, hit) => {
    const mechanism = itemAt(spec.theory.mechanisms.items, hit.at);
    const half = mechanism && (missing(mechanism.responds) ? 'responds' : missing(mechanism.offers) ? 'offers' : undefined);
    const row = sections.theory.items.mechanism;
    return half && askInItem(spec, mechanism, row, half);
  },
};

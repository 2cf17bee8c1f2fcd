import { sections } from '@peerspec/language';
import type { Condition, Contact, Spec } from '@peerspec/language';
import { notApplicable, valueOf } from '../../helpers/answers.ts';
import { infantFeeding, sinceBirth } from '../../helpers/infant-feeding.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { hunt2021 } from '../../helpers/sources.ts';

/** A contact that begins later can be planned from the expected day of birth. */
const early = 14;

/** The peer makes the first move, soon after the birth. */
const isEarlyAndProactive = (contact: Contact, spec: Spec): boolean => {
  const time = contact.name === undefined ? undefined : sinceBirth(spec, contact.name);
  const initiation = valueOf(contact.initiation) ?? valueOf(spec.contacts.initiation);
  return initiation === 'proactive' && time !== undefined && time.earliest >= 0 && time.latest <= early;
};

const isService = (conditions: readonly Condition[]): boolean => conditions.some(({ kind }) => valueOf(kind) === 'service');

/** Something is arranged by which word of the birth could come. */
const isArranged = (spec: Spec, contact: Contact): boolean => {
  const enabled = spec.activities.planned.items.some((activity) =>
    (valueOf(activity.enables) ?? []).some((ref) => ref.name === contact.name),
  );
  return enabled || isService(spec.context.conditions.items) || isService(spec.shared.conditions);
};

export const rule: Rule = {
  code: 'birth-notification-missing',
  section: 'contacts',
  severity: 'info',
  scope: {
    topics: [infantFeeding],
    forms: ['one-to-one'],
    saying: 'The evidence is case studies of breastfeeding peer support, in which the sharing of data decided how peers reached women.',
  },
  needs: ['contacts.contact', 'topic', 'format.form', 'implementation.service-links'],
  after: ['form-unstated'],
  waits: 'Its evidence is about one form of support, so that it needs to know which this is.',
  message: 'Peers are expected to make contact soon after the birth, but nothing tells them that the baby is born.',
  why: 'A contact that should come within days comes late, or not at all, where word of the birth does not arrive.',
  remedy:
    'Say who tells the peer, and with whose consent: under `service-links`, or as an activity that `enables` the contact (the mother may do it herself).',
  when: 'In one-to-one support with infant feeding, a peer makes the first move within two weeks of the birth, links with services do not apply, and no activity enables the contact.',
  quiet:
    'Where nothing is written about links with services, that is told first. A condition of the kind `service` may stand for word of the birth, so the rule keeps quiet beside one.',
  sources: [hunt2021],
  bad: 'implementation {\n  service-links: not-applicable because "the charity works on its own"\n}',
  good: [
    'implementation {',
    '  service-links: not-applicable because "the charity works on its own"',
    '}',
    'activities {',
    '  activity BirthText "the mother or somebody close to her sends a text message" { by: Volunteers  enables: FirstCall }',
    '}',
  ].join('\n'),
  check: (spec) => {
    if (!notApplicable(spec.implementation.serviceLinks)) return [];
    const contact = spec.contacts.planned.items.find((each) => isEarlyAndProactive(each, spec));
    return contact && !isArranged(spec, contact) ? [{ at: contact.at }] : [];
  },
  fix: (spec, hit) => {
    const contact = itemAt(spec.contacts.planned.items, hit.at);
    if (contact?.name === undefined) return undefined;
    const name = freshName(spec, 'WordOfTheBirth');
    const inserted = insertItem(
      spec,
      'activities',
      declarationOf(spec, sections.activities.items.activity, { name, says: [`enables: ${contact.name}`] }),
    );
    return inserted && { title: 'Add how the peer is told', ...inserted };
  },
};

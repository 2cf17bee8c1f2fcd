import { ifMissing } from '../../helpers/answers.ts';
import { isAbout } from '../../helpers/countries-and-topics.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { infantFeeding } from '../../helpers/infant-feeding.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005, grant2018 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'service-integration-missing',
  section: 'context',
  severity: 'warning',
  asks: ['implementation.service-links'],
  within: 'implementation',
  waits: 'Where `implementation` is not begun, one message asks for all of it, this question among the rest.',
  message: 'Nothing says how peers work alongside professionals and other services.',
  unreported: 'how peers worked alongside other services',
  why: 'Staff do not refer to peers whom they do not know.',
  remedy: 'Say how people are referred in, what is reported back and where peers and staff meet; or `not-applicable because "…"`.',
  when: 'Nothing is written under `service-links` in `implementation`.',
  quiet: 'A group that keeps apart from services on purpose says so: `service-links: not-applicable because "…"`.',
  sources: [dykes2005, grant2018],
  bad: 'implementation {\n  // nothing about service-links\n}',
  good: 'implementation {\n  service-links: "referral by the health visitor; a joint meeting every second month"\n}',
  check: (spec) =>
    ifMissing(spec.implementation.serviceLinks).map((hit) => ({
      ...hit,
      ...(isAbout(spec.topic, infantFeeding) && {
        why: 'Staff do not refer to peers whom they do not know; in a UK survey a third of breastfeeding peer support was not well integrated.',
      }),
    })),
  fix: addAnswer('implementation.service-links'),
};

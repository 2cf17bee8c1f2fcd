import { isWithin } from '@peerspec/language/internal';
import { cursor } from '../../helpers/blanks.ts';
import { isNetwork } from '../../helpers/forms.ts';
import type { Rule } from '../../engine/rule.ts';
import { dykes2005 } from '../../helpers/sources.ts';

/** Several ways in that are told in one text. */
const severalInOne = /[,;]|\b(?:and|or)\b/i;

/** Whoever is there is offered it, so that nobody misses the one way in. */
const toEverybody =
  /\b(?:offered|told|given|handed|made|sent|shown|asks?|asked|invited|introduced)\b[^.;]*\b(?:all|every(?:body|one)?|each)\b|^(?:all|every(?:body|one)?|each)\b[^.;]* (?:is|are) (?:offered|told|given|asked|invited|introduced)\b/i;

export const rule: Rule = {
  code: 'access-single-point',
  section: 'contacts',
  severity: 'info',
  asks: ['implementation.access-points'],
  message: 'Only one way in is listed.',
  why: 'Whoever misses it, or does not like it, is left out; projects that went well had several.',
  remedy: 'List each way in as a text of its own, or say why one is enough: `access-points: "ward staff" because "…"`.',
  when: 'There is exactly one text under `access-points`, and no reason for it.',
  quiet:
    'A text that names several (with a comma, “and” or “or”) is taken for several; one by which everybody is offered it (“offered to every guest”) leaves nobody out; into a network (`format: network`) there is no way but those who are in it.',
  sources: [dykes2005],
  bad: 'implementation {\n  access-points: "midwife at booking"\n}',
  good: 'implementation {\n  access-points: "midwife at booking" because "every woman has one, and no other service knows all of them"\n}',
  check: (spec) => {
    const {
      implementation: { accessPoints },
      placeholders,
    } = spec;
    if (isNetwork(spec)) return [];
    if (accessPoints.state !== 'given' || accessPoints.rationale || placeholders.some(({ at }) => isWithin(at, accessPoints.at))) return [];
    const [only, ...others] = accessPoints.value;
    return only && others.length === 0 && !severalInOne.test(only.value) && !toEverybody.test(only.value) ? [{ at: accessPoints.at }] : [];
  },
  fix: (_, hit) => ({ title: 'Add another way in', at: { start: hit.at.end, end: hit.at.end }, text: `, "${cursor()}"` }),
};

import { listed } from '@peerspec/language/internal';
import { valueOf } from '../../helpers/answers.ts';
import { citationsOf, firstOfEach } from '../../helpers/citations.ts';
import { beginsTogether } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'evidence-superseded',
  section: 'evidence',
  severity: 'warning',
  since: '0.2.0',
  message: 'A later edition of what is cited is known, and is not cited.',
  why: 'A later edition has more studies in it, and may have found something else.',
  remedy: 'Read the later edition and cite it, alone or beside the earlier one.',
  when: 'Evidence is cited whose `superseded-by` names a later edition, and none of these is cited anywhere.',
  quiet: 'Where `Hunch` is cited on the same line, nothing is claimed for it.',
  sources: [article('Bringing the evidence together')],
  bad: 'theory {\n  FirstCall -> Understood -> Confidence because "trouble that is shared can be worked on" from Renfrew2012, PracticeKnowledge\n}',
  good: 'theory {\n  FirstCall -> Understood -> Confidence because "trouble that is shared can be worked on" from Renfrew2012, Gavine2022, PracticeKnowledge\n}',
  check: (spec) => {
    const cited = new Set(spec.uses.map(({ name }) => name));
    return firstOfEach(citationsOf(spec)).flatMap(({ ref, evidence }) => {
      const later = (valueOf(evidence.supersededBy) ?? []).map(({ name }) => name);
      if (later.length === 0 || later.some((name) => cited.has(name))) return [];
      const names = listed(later.map((name) => `\`${name}\``));
      return [{ at: ref.at, message: `\`${ref.name}\` has been superseded by ${names}, which is not cited.` }];
    });
  },
  fix: (spec, { at }) => {
    const found = citationsOf(spec).find(({ ref }) => beginsTogether(ref.at, at));
    const later = found && valueOf(found.evidence.supersededBy)?.[0]?.name;
    return later === undefined
      ? undefined
      : { title: `Cite \`${later}\` beside it`, at: { start: at.end, end: at.end }, text: `, ${later}` };
  },
};

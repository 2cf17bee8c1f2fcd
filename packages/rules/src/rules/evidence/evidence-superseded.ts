import type { Evidence } from '@peerspec/language';
import { listed } from '@peerspec/language/internal';
import { valueOf } from '../../helpers/answers.ts';
import { citationsOf, firstOfEach } from '../../helpers/citations.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** The names of what has taken its place. */
const newer = (evidence: Evidence): readonly string[] => (valueOf(evidence.supersededBy) ?? []).map(({ name }) => name);

export const rule: Rule = {
  code: 'evidence-superseded',
  section: 'evidence',
  severity: 'info',
  message: 'Evidence is cited that something newer has taken the place of.',
  why: 'Newer studies may have changed the result, and a reader who looks it up will find them.',
  remedy: 'Cite what is newer, or both where the older one says something that the newer does not.',
  when: 'Evidence is cited of which it is said that it is `superseded-by` something newer.',
  quiet: 'Where the newer evidence is cited as well, wherever that is, the author knows of it.',
  sources: [article('Bringing the evidence together')],
  bad: 'contacts {\n  minimum: at least 5 because "ongoing contacts may be more effective; fewer than five have tended not to work" from Renfrew2012, Jolly2012\n}',
  good: 'contacts {\n  minimum: at least 5 because "ongoing contacts may be more effective; fewer than five have tended not to work" from Renfrew2012, Gavine2022, Jolly2012\n}',
  check: (spec) => {
    const all = citationsOf(spec);
    const cited = new Set(all.map(({ ref }) => ref.name));
    return firstOfEach(all).flatMap(({ ref, evidence }) => {
      const later = newer(evidence);
      if (later.length === 0 || later.some((name) => cited.has(name))) return [];
      return [{ at: ref.at, message: `\`${ref.name}\` has been superseded by ${listed(later.map((name) => `\`${name}\``))}.` }];
    });
  },
};

import { specIndex } from '../../helpers/spec-index.ts';
import { sections } from '@peerspec/language';
import type { Activity, Spec } from '@peerspec/language';
import { isBlank, valueOf } from '../../helpers/answers.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { breuer, credeci } from '../../helpers/sources.ts';

/** It is for the peers, as thanks or company is: its result is that they stay, which a theory of the support need not tell. */
const isForPeersAlone = ({ peers }: Spec, activity: Activity | undefined): boolean => {
  const concerned = (activity && valueOf(activity.in)) ?? [];
  return peers.name !== undefined && concerned.length > 0 && concerned.every(({ name }) => name === peers.name);
};

export const rule: Rule = {
  code: 'activity-dead-end',
  section: 'theory',
  severity: 'warning',
  after: ['theory-missing'],
  waits: 'Without arrows everything leads nowhere, which is one gap and not as many as there are activities.',
  message: 'This leads nowhere in your theory, so it is not clear why you would pay for it.',
  why: 'Whatever is paid for should have a part in the result.',
  remedy: 'Connect it to what it brings about, say with `enables:` what it makes possible, or drop it.',
  when: 'No outcome follows from a contact or an activity, by whatever steps.',
  quiet:
    'Work behind the scenes leads on by way of what it makes possible: `enables: FirstCall`. What is done for the peers alone (`in: Volunteers`), such as a word of thanks, need not lead anywhere. It waits while a name in the arrows is unknown.',
  sources: [credeci('2'), breuer('3')],
  bad: 'activities {\n  activity Newsletter "a newsletter for volunteers" { by: Volunteers }\n}',
  good: 'activities {\n  activity Newsletter "a newsletter for volunteers" { by: Volunteers  enables: WeeklyCall }\n}',
  check: (spec) => {
    const { contacts, activities, whole } = specIndex(spec);
    if (!whole) return [];
    return spec.computed.theory.deadEnds.flatMap((name) => {
      const contact = contacts.get(name);
      const at = (contact ?? activities.get(name))?.at;
      const activity = activities.get(name);
      if (!at || isForPeersAlone(spec, activity) || (activity && isBlank(activity.enables))) return [];
      return [
        {
          at,
          message: `\`${name}\` leads nowhere in your theory, so it is not clear why you would pay for it.`,
          ...(contact && { remedy: `Lead an arrow from it to what it brings about (\`${name} -> …\`), or drop it.` }),
        },
      ];
    });
  },
  fix: (spec, hit) => {
    const activity = itemAt(spec.activities.planned.items, hit.at);
    const { deadEnds } = spec.computed.theory;
    const contact = spec.contacts.planned.items.find(({ name }) => name !== undefined && !deadEnds.includes(name));
    return activity && contact?.name !== undefined ? askInItem(spec, activity, sections.activities.items.activity, 'enables') : undefined;
  },
};

/** Who the peers are, and how they are chosen, trained, looked after, and matched with people. */
import type { Range, Reckoned } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { factList, factsOf, statement } from '../answers/facts.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { grouped } from '../words/quantities.ts';
import { introduced } from './actors.ts';
import { matching } from './matching.ts';

const row = sections.peers;

const reckoning = (term: string, hours: Reckoned | undefined, at: Range): readonly Bullet[] =>
  hours ? [statement(term, [grouped(hours.working)], { at })] : [];

export const peers = (drafting: Drafting): Part | undefined => {
  const section = drafting.spec.peers;
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), [matching(drafting)], section.at);
  const facts = (...words: (keyof typeof row.properties)[]): readonly Bullet[] => factsOf(row.properties, section, words, drafting);
  const { needed, available } = drafting.spec.computed.peerHours;
  return part(
    row.heading,
    section.state === 'given' ? introduced(section) : [],
    [
      part('What makes them peers', factList(facts('position', 'experience', 'same-issue', 'experience-length', 'experience-recency'))),
      part('Selection and training', factList(facts('selection', 'training', 'philosophy', 'approach', 'rolling-training'))),
      part('Role', factList(facts('tasks', 'autonomy'))),
      part('Supervision and care for peers', factList(facts('supervision', 'wellbeing', 'reward'))),
      part(
        'Number of peers and their time',
        factList([
          ...facts('number', 'hours', 'caseload'),
          ...reckoning('Peer hours needed', needed, section.at),
          ...reckoning('Peer hours available', available, section.at),
        ]),
      ),
      matching(drafting),
    ],
    section.at,
  );
};

/** Who the peers are, and how they are chosen, trained and looked after. */
import type { PeerHours, Peers, Range, Reckoned } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { factList, factsOf, statement } from '../answers/facts.ts';
import { gapOfWhole } from '../answers/items.ts';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { capitalised } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import { grouped } from '../words/quantities.ts';
import { introduced } from './actors.ts';

const row = sections.peers;

const reckoning = (term: string, hours: Reckoned | undefined, at: Range): readonly Bullet[] =>
  hours ? [statement(term, [grouped(hours.working)], { at })] : [];

type Facts = (...words: (keyof typeof row.properties)[]) => readonly Bullet[];

const factsAbout =
  (section: Peers, drafting: Drafting): Facts =>
  (...words) =>
    factsOf(row.properties, section, words, drafting);

const hoursOf = ({ needed, available }: PeerHours, at: Range): readonly Bullet[] => [
  ...reckoning('Peer hours needed', needed, at),
  ...reckoning('Peer hours available', available, at),
];

/** Peers beside the main ones, in one list. */
const otherPart = (section: Peers, hours: PeerHours, drafting: Drafting): Part => {
  const heading = section.name === undefined ? row.heading : capitalised(nameWords(section.name));
  if (section.state === 'gap') return part(heading, gapOfWhole(section, drafting), [], section.at);
  const facts = factsAbout(section, drafting);
  return part(heading, [...introduced(section), ...factList([...facts(...inOrder.flat()), ...hoursOf(hours, section.at)])], [], section.at);
};

const whatMakesThemPeers = ['same-as', 'position', 'experience', 'same-issue', 'experience-length', 'experience-recency'] as const;
const selection = ['selection', 'training', 'philosophy', 'approach', 'rolling-training'] as const;
const role = ['tasks', 'autonomy'] as const;
const care = ['supervision', 'wellbeing', 'reward'] as const;
const time = ['number', 'hours', 'caseload'] as const;
const inOrder = [whatMakesThemPeers, selection, role, care, time] as const;

export const peers = (drafting: Drafting): Part => {
  const { peers: section, otherPeers, computed } = drafting.spec;
  const others = otherPeers.map((other, index) => otherPart(other, computed.otherPeerHours[index] ?? {}, drafting));
  if (section.state === 'gap') return part(row.heading, gapOfWhole(section, drafting), others, section.at);
  const facts = factsAbout(section, drafting);
  return part(
    row.heading,
    section.state === 'given' ? introduced(section) : [],
    [
      part('What makes them peers', factList(facts(...whatMakesThemPeers))),
      part('Selection and training', factList(facts(...selection))),
      part('Role', factList(facts(...role))),
      part('Supervision and care for peers', factList(facts(...care))),
      part('Number of peers and their time', factList([...facts(...time), ...hoursOf(computed.peerHours, section.at)])),
      ...others,
    ],
    section.at,
  );
};

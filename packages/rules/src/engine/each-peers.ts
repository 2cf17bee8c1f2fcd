/** Where there are several kinds of peers, what is asked of peers is asked of each: in a Spec in which they are the peers. */
import type { Range, Spec } from '@peerspec/language';
import { isWithin } from '@peerspec/language/internal';
import type { Rule } from './rule.ts';

const ofPeers = (path: string): boolean => path === 'peers' || path.startsWith('peers.');

/** Whether a rule is about what is said of the peers. */
export const isAboutPeers = ({ within, asks = [], needs = [] }: Rule): boolean =>
  within === 'peers' || asks.some(ofPeers) || needs.some(ofPeers);

/** The Spec as it is for one of the other kinds of peers: what is open is what they leave open. */
const withPeers = (spec: Spec, index: number): Spec => {
  const { otherPeers, computed } = spec;
  const peers = otherPeers[index] ?? spec.peers;
  return {
    ...spec,
    peers,
    open: spec.open.flatMap(({ item, ...open }) => {
      if (!ofPeers(open.path)) return [{ ...open, ...(item !== undefined && { item }) }];
      return item !== undefined && item === peers.name ? [open] : [];
    }),
    computed: { ...computed, peerHours: computed.otherPeerHours[index] ?? {} },
  };
};

/** One Spec for each kind of peers beside the main one. */
export const forOtherPeers = (spec: Spec): readonly Spec[] => spec.otherPeers.map((_, index) => withPeers(spec, index));

/** The Spec in which the peers are those at a place; the Spec itself, where other peers are not there. */
export const withPeersAt = (spec: Spec, at: Range): Spec => {
  const index = spec.otherPeers.findIndex(({ extent }) => isWithin(at, extent));
  return index < 0 ? spec : withPeers(spec, index);
};

/** What makes somebody a peer here, and what can be asked about it. */
import type { Spec } from '@peerspec/language';
import { notApplicable, valueOf } from './answers.ts';

/** Peers need not have faced the same issue: they are named by others, or chosen for whom they reach or where they live. */
export const isWithoutSameIssue = ({ peers }: Spec): boolean => valueOf(peers.sameIssue) === false || notApplicable(peers.sameIssue);

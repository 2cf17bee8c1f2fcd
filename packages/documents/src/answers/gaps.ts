/** How an open answer is told where it stands. */
import { dateText } from '@peerspec/language/internal';
import type { Answer, Gap } from '@peerspec/language';
import type { Annotation } from '../markdown/annotation.ts';

/** Who decides by when, as far as it is said: "who decides: health board; due 31 January 2027". */
const decision = ({ owner, decideBy }: Gap): string | undefined => {
  const parts = [
    ...(owner === undefined ? [] : [`who decides: ${owner}`]),
    ...(decideBy === undefined ? [] : [`due ${dateText(decideBy)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
};

const opening = (gap: Gap): string => {
  switch (gap.gap) {
    case 'undecided': {
      const who = decision(gap);
      return who === undefined ? 'Not yet decided' : `Not yet decided (${who})`;
    }
    case 'unknown':
      return 'Not known';
    case 'not-reported':
      return 'Not reported: the publication does not say';
    case 'not-checked':
      return 'Not checked';
    case 'not-applicable':
      return 'Does not apply';
  }
};

/** Where an answer stands, and whether it is open; that something does not apply is an answer. */
export const annotationOf = (answer: Answer<unknown>): Annotation => ({
  at: answer.at,
  ...(answer.state === 'gap' && answer.gap !== 'not-applicable' && { state: 'gap' }),
});

/** One sentence for an answer that is openly missing, with its reason. */
export const gapText = (gap: Gap): string => (gap.because === undefined ? opening(gap) : `${opening(gap)}: ${gap.because}`);

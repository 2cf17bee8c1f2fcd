import type { Measured } from '@peerspec/language';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';
import { kingSimmons, tidier } from '../../helpers/sources.ts';

const lacking = ({ duration, text }: Measured): string | undefined => {
  if (duration === undefined) return 'Training is mentioned, but not how much of it there is.';
  return text === undefined ? 'The length of the training is given, but not what it covers.' : undefined;
};

export const rule: Rule = {
  code: 'peer-training-unquantified',
  section: 'peers',
  severity: 'warning',
  needs: ['peers.training'],
  message: 'Training is mentioned, but not how much of it there is or what it covers.',
  why: 'Another provider could not repeat it, and nobody can cost it.',
  remedy: 'Give hours and topics: `training: 16 hours "listening, boundaries, when to call a professional"`.',
  when: 'Something is written under `training`, but no length of time, or no text that says what it covers.',
  sources: [tidier('5'), kingSimmons],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  training: "a full training course"\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  training: 16 hours "listening, boundaries, when to call a professional"\n}',
  check: ({ peers: { training } }) => {
    const message = training.state === 'given' ? lacking(training.value) : undefined;
    return message === undefined ? [] : [{ at: training.at, message }];
  },
  fix: ({ peers: { training } }) => {
    // How much of it there is, nobody can leave room for in front of a text.
    if (training.state !== 'given' || training.value.duration === undefined) return undefined;
    const { end } = training.at;
    return { title: 'Add what it covers', at: { start: end, end }, text: ` "${cursor()}"` };
  },
};

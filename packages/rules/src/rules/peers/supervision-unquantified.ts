import type { Recurring } from '@peerspec/language';
import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';
import { enrichComponents, kingSimmons, tidier } from '../../helpers/sources.ts';

const lacking = ({ every, text }: Recurring): string | undefined => {
  if (every === undefined) return 'Supervision is mentioned, but not how often it takes place.';
  return text === undefined ? 'It says how often peers are supervised, but not by whom and in what form.' : undefined;
};

export const rule: Rule = {
  code: 'supervision-unquantified',
  section: 'peers',
  severity: 'warning',
  needs: ['peers.supervision'],
  message: 'Supervision is mentioned, but not how often it takes place or who gives it.',
  why: 'What has neither a date nor a name is the first thing to fall away when time is short.',
  remedy: 'Give the frequency, the form and the role of the supervisor: `supervision: every 2 weeks "by the co-ordinator, in a group"`.',
  when: 'Something is written under `supervision`, but no frequency, or no text that says who gives it.',
  sources: [kingSimmons, tidier('5'), enrichComponents],
  bad: 'peers Volunteers "mothers who have breastfed" {\n  supervision: "by the co-ordinator"\n}',
  good: 'peers Volunteers "mothers who have breastfed" {\n  supervision: every 2 weeks "by the co-ordinator, in a group"\n}',
  check: ({ peers: { supervision } }) => {
    const message = supervision.state === 'given' ? lacking(supervision.value) : undefined;
    return message === undefined ? [] : [{ at: supervision.at, message }];
  },
  fix: ({ peers: { supervision } }) => {
    // How often, nobody can leave room for in front of a text.
    if (supervision.state !== 'given' || supervision.value.every === undefined) return undefined;
    const { end } = supervision.at;
    return { title: 'Add by whom', at: { start: end, end }, text: ` "${cursor()}"` };
  },
};

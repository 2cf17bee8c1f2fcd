/** Agreed departures from what is usually asked of a specification. */
import { ruleByCode } from '@peerspec/rules';
import { statement } from '../answers/facts.ts';
import type { Drafting } from '../drafting.ts';
import { bullets, paragraph } from '../markdown/blocks.ts';
import type { Part } from '../markdown/parts.ts';
import { part } from '../markdown/parts.ts';
import { plainWord } from '../words/name-words.ts';

const title = 'Agreed departures';

export const departures = ({ spec }: Drafting): Part => {
  if (spec.accepts.length === 0) return part(title, [], [], spec.at, 'None.');
  const lines = spec.accepts.map(({ rule, because, at }) => {
    const usual = ruleByCode(rule)?.message;
    return {
      ...statement(plainWord(rule), [because ?? 'no reason is given'], { at }),
      inner: usual === undefined ? [] : [{ lead: { emphasis: 'What a check says of it:' }, text: usual }],
    };
  });
  return part(title, [
    paragraph('In these points this specification departs from what is usually asked of one, for the reasons given.'),
    bullets(lines),
  ]);
};

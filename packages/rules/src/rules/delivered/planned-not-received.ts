import { missing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { isOpenGroup } from '../../helpers/forms.ts';
import { contactsBelowMinimum } from '../../helpers/received.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, dareOnJolly2012 } from '../../helpers/sources.ts';

export const rule: Rule = {
  code: 'planned-not-received',
  section: 'delivered',
  severity: 'info',
  needs: ['contacts.contact'],
  asks: ['delivered.departures'],
  message: 'People received less than half of the planned contacts.',
  why: 'Whoever reads the result will take it for that of the plan.',
  remedy: 'Say under `departures` why so few contacts took place.',
  when: 'The contacts that people received are fewer than half of those planned, and nothing stands under `departures`.',
  quiet:
    'Open and drop-in groups plan sessions, and nobody has to come to all of them. Where it is less than the least that could work, `delivered-below-minimum` speaks.',
  sources: [article('Unsuccessful implementation'), dareOnJolly2012],
  bad: 'contacts {\n  minimum: at least 2\n}\ndelivered "first year" {\n  contacts-received: 3\n}',
  good: 'contacts {\n  minimum: at least 2\n}\ndelivered "first year" {\n  contacts-received: 3\n  departures: "mothers who had no questions left asked for fewer calls"\n}',
  check: (spec) => {
    const { computed, delivered } = spec;
    const received = valueOf(delivered.contactsReceived);
    const planned = computed.plannedContacts;
    if (!received || !planned || received.unit === '%' || received.qualifier === 'at least') return [];
    if (received.high * 2 >= planned.low || !missing(delivered.departures) || isOpenGroup(spec) || contactsBelowMinimum(spec)) return [];
    return [
      {
        at: delivered.contactsReceived.at,
        message: `People received ${received.text} contacts, less than half of those planned (${planned.working}).`,
      },
    ];
  },
  fix: addAnswer('delivered.departures'),
};

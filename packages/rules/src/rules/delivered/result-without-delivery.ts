import { missing } from '../../helpers/answers.ts';
import { capturedBy } from '../../helpers/evaluation.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { stageOf } from '../../engine/strictness.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article, tidier } from '../../helpers/sources.ts';

/** A count of contacts that was made for a study, and that whoever publishes its results keeps back. */
const uncounted = 'A study counted the contacts that people received, and what it counted is not told.';

export const rule: Rule = {
  code: 'result-without-delivery',
  section: 'delivered',
  severity: 'warning',
  since: '0.2.0',
  message:
    'Results are given, and nothing of how much support people received: take-up, contacts, who stayed, or whether it was given as described.',
  why: 'Without that nobody can tell support that does not work from support that did not take place, nor what exactly it was that worked.',
  remedy:
    'Add `uptake`, `contacts-received`, `retention` or `fidelity` to `delivered`, or say openly that they are not known or not reported.',
  when: 'There is a `result`, and `delivered` says nothing of take-up, contacts, retention or fidelity; or, of a published intervention, a study captures `contacts` and `delivered` says nothing of `contacts-received`.',
  quiet: 'One of the four is enough, and so is a gap that is openly stated.',
  sources: [article('Unsuccessful implementation'), tidier('12')],
  bad: 'delivered "first year" {\n  result "routine records": increase from 48% to 56% { of: Continuation, Confidence }\n}',
  good: 'delivered "first year" {\n  uptake: 64%\n  contacts-received: 6\n  result "routine records": increase from 48% to 56% { of: Continuation, Confidence }\n}',
  check: (spec): readonly Hit[] => {
    const { delivered } = spec;
    const { uptake, contactsReceived, retention, fidelity } = delivered;
    if (delivered.state !== 'given') return [];
    if (delivered.results.items.length > 0 && [uptake, contactsReceived, retention, fidelity].every(missing)) return [{ at: delivered.at }];
    const isKeptBack = stageOf(spec) === 'published' && missing(contactsReceived) && capturedBy(spec).has('contacts');
    return isKeptBack ? [{ at: delivered.at, message: uncounted }] : [];
  },
  fix: addAnswer('delivered.contacts-received'),
};

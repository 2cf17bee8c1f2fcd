/** What can be wrong with names. */
import type { ProblemEntry } from './entry.ts';
import { entry, inside } from './entry.ts';

export const names: readonly ProblemEntry[] = [
  entry(
    'missing-name',
    'Something needs a name.',
    'The theory and the evaluation refer to it by name.',
    'Write a name behind its word, beginning with a capital letter.',
    inside('timeline { event "the baby is born" }'),
    inside('timeline { event Birth "the baby is born" }'),
  ),
  entry(
    'reserved-name',
    'A name is a word of the language.',
    'A reader could not tell the two apart.',
    'Choose another name; a capital letter is enough.',
    inside('timeline { event because "the baby is born" }'),
    inside('timeline { event Because "the baby is born" }'),
  ),
  entry(
    'name-with-blanks',
    'A name has blanks.',
    'A name is one word, so that other lines can refer to it.',
    'Write it as one word; what it is called in full can follow in quotes.',
    inside('timeline { event First Visit "…" }'),
    inside('timeline { event FirstVisit "…" }'),
  ),
  entry(
    'duplicate-name',
    'A name is given twice.',
    'Nobody can tell which is meant.',
    'Give one of the two another name.',
    inside('timeline { event Birth "…"  event Birth "…" }'),
    inside('timeline { event Birth "…"  event Booking "…" }'),
  ),
  entry(
    'unknown-name',
    'Nothing has this name.',
    'A reference that leads nowhere explains nothing.',
    'Correct the name, or declare what it stands for.',
    inside('topic: sleep from Nobody2020'),
    inside('topic: sleep from Hunch'),
  ),
  entry(
    'wrong-kind-of-name',
    'A name stands for another kind of thing.',
    'A risk is not a mechanism, and a contact is not an outcome.',
    'Use the name of what the message asks for.',
    inside('timeline { event Birth "…" }\ntopic: sleep from Birth'),
    inside('timeline { event Birth "…" }\ntopic: sleep from Hunch'),
  ),
];

/** What can be wrong with a file as a whole, and with those that it uses. */
import type { ProblemEntry } from './entry.ts';
import { entry, inside } from './entry.ts';

export const files: readonly ProblemEntry[] = [
  entry(
    'unreadable-file',
    'The file cannot be read.',
    'What cannot be read cannot be checked.',
    'Save it as plain text (UTF-8) in a place that you may open.',
  ),
  entry(
    'empty-file',
    'The file says nothing yet.',
    'An empty file would pass every check.',
    'Begin with `intervention MyService "…" { … }`.',
    '// nothing yet\n',
    inside('summary: "One-to-one breastfeeding peer support."'),
  ),
  entry(
    'use-missing',
    'A file that is used does not exist.',
    'Its names cannot be found, so whatever refers to them stays open.',
    'Check how the path is spelt; it starts from the folder of the file that uses it.',
    'use "shared/nowhere.peer"\n' + inside('summary: "One-to-one support."'),
  ),
  entry(
    'use-unreadable',
    'A file that is used cannot be read.',
    'Its names cannot be found.',
    'Save it as plain text (UTF-8) in a place that you may open.',
  ),
  entry(
    'use-outside',
    'A file is used that is outside the folder being checked, or on the web.',
    'A specification must mean the same on every machine, and nothing is ever fetched from the web.',
    'Move the file into the folder, or check from a folder that holds both.',
    'use "https://example.org/place.peer"\n' + inside('summary: "One-to-one support."'),
  ),
  entry(
    'use-self',
    'A file uses itself.',
    'The names of a file are always visible in it.',
    'Remove the line.',
    'use "main.peer"\n' + inside('summary: "One-to-one support."'),
    inside('summary: "One-to-one support."'),
  ),
  entry(
    'use-circle',
    'Files use one another in a circle.',
    'Nobody can tell which of them comes first.',
    'Move what they share into a file of its own, and use that from each.',
  ),
  entry('use-twice', 'A file is used twice.', 'One line is enough.', 'Remove one of the two lines.'),
  entry(
    'use-too-many',
    'A file uses more files than are read.',
    'Each of them is read whenever this one is checked, so nobody could work on it; the names of those that are left out are unknown.',
    'Bring together what several files share, use that, and remove what is not needed.',
  ),
  entry(
    'use-same-name',
    'Two files share something of the same name.',
    'Nobody can tell which is meant.',
    'Give one of the two another name, or remove one.',
  ),
];

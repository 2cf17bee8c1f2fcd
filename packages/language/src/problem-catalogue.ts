/** Every way in which a file itself can be wrong, for `explain`, the rule pages and the links of findings. */

export interface ProblemEntry {
  readonly code: string;
  /** What is wrong, whatever the names in the case at hand. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** A file in which it happens, and the same put right. Absent where no text can show it. */
  readonly bad?: string;
  readonly good?: string;
}

const inside = (lines: string): string => `intervention Buddies "…" {\n${lines.replace(/^/gm, '  ')}\n}\n`;

const entry = (code: string, message: string, why: string, remedy: string, bad?: string, good?: string): ProblemEntry => ({
  code,
  message,
  why,
  remedy,
  ...(bad !== undefined && { bad }),
  ...(good !== undefined && { good }),
});

const files: readonly ProblemEntry[] = [
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

const writing: readonly ProblemEntry[] = [
  entry(
    'unclosed-text',
    'A text has no closing quote.',
    'The text would run on over everything that follows.',
    'Put a `"` at its end.',
    inside('summary: "One-to-one support\ntopic: infant-feeding'),
    inside('summary: "One-to-one support"\ntopic: infant-feeding'),
  ),
  entry(
    'wrong-quotes',
    'A text has other quotes.',
    'An apostrophe would be taken for the end of the text.',
    'Write it in double quotes.',
    inside("summary: 'support'"),
    inside('summary: "support"'),
  ),
  entry(
    'wrong-step',
    'A step of the theory is not written as the language writes it.',
    'A step that is not read is missing in the theory, its picture and every judgement of it.',
    'Write each step on a line of its own, from one name to one name: `Calls -> Confidence`; `-|` holds back.',
    inside(
      'contacts {\n  contact Calls "calls"\n}\ntheory "…" {\n  mechanism Hope "hope"\n  mechanism Trust "trust"\n  Calls => Hope, Trust\n}',
    ),
    inside(
      'contacts {\n  contact Calls "calls"\n}\ntheory "…" {\n  mechanism Hope "hope"\n  mechanism Trust "trust"\n  Calls -> Hope\n  Calls -> Trust\n}',
    ),
  ),
  entry(
    'unclosed-comment',
    'A comment has no end.',
    'Nobody can tell where it was to end, so the rest of its line is skipped.',
    'Close it with `*/`.',
    '/* a remark\n' + inside('topic: sleep'),
    '/* a remark */\n' + inside('topic: sleep'),
  ),
  entry(
    'missing-brace',
    'A block is not closed.',
    'What follows would be read as part of it.',
    'Put a `}` at the end of the block.',
    'intervention Buddies "…" {\n  peers Mothers "…" {\n    reward: paid\n  support: emotional\n}\n',
    'intervention Buddies "…" {\n  peers Mothers "…" {\n    reward: paid\n  }\n  support: emotional\n}\n',
  ),
  entry(
    'extra-brace',
    'A brace closes nothing.',
    'A `{` may be missing before it.',
    'Remove it, or put the `{` where it belongs.',
    inside('topic: sleep') + '}\n',
    inside('topic: sleep'),
  ),
  entry(
    'nested-too-deep',
    'There are too many blocks inside one another.',
    'No answer has its place so deep inside, so nothing there would be read.',
    'Remove the braces that are not needed.',
  ),
  entry(
    'stray-character',
    'A character means nothing where it stands.',
    'It cannot be read as part of anything.',
    'Remove it, or put it into a text in quotes.',
    inside('topic = sleep'),
    inside('topic: sleep'),
  ),
  entry(
    'unexpected',
    'Something cannot stand where it stands.',
    'It answers no question.',
    'Begin a line with the word of the question that it answers.',
    inside('24 %'),
    inside('population Mothers "…" { size: 24 }'),
  ),
  entry(
    'missing-colon',
    'A colon is missing.',
    'Without it nobody can tell the question from the answer.',
    'Put a `:` behind the word.',
    inside('topic sleep'),
    inside('topic: sleep'),
  ),
  entry(
    'missing-comma',
    'Two texts stand side by side.',
    'They could be one answer or two.',
    'Put a comma between them, or make them one text.',
    inside('aims: "more sleep" "less worry"'),
    inside('aims: "more sleep", "less worry"'),
  ),
  entry(
    'missing-quotes',
    'A text has no quotes.',
    'Quotes show where your own words begin and end.',
    'Put the answer in quotes.',
    inside('summary: support'),
    inside('summary: "support"'),
  ),
  entry(
    'empty-text',
    'A text is empty.',
    'It looks like an answer and is none.',
    'Say something in it, or say openly that it is not decided: `undecided because "…"`.',
    inside('summary: ""'),
    inside('summary: undecided because "the board meets in May"'),
  ),
  entry(
    'impossible-date',
    'A date is not a day of the calendar.',
    'A date that does not exist never comes.',
    'Write year, month and day: `2027-03-01`.',
    inside('revised: 2027-02-30'),
    inside('revised: 2027-02-28'),
  ),
  entry(
    'backwards-span',
    'A span runs backwards.',
    'It may be the wrong way round, or one of its figures may be wrong.',
    'Write the smaller figure first: `6 to 10`.',
    inside('population Mothers "…" { size: 90 to 70 }'),
    inside('population Mothers "…" { size: 70 to 90 }'),
  ),
  entry(
    'incomplete-clause',
    'Something is begun and not finished.',
    'A reason that is not written helps nobody.',
    'Go on, or remove the word.',
    inside('topic: sleep because'),
    inside('topic: sleep because "parents asked for it"'),
  ),
  entry(
    'misplaced-clause',
    'A word that goes with another kind of answer.',
    'It would be read by nobody.',
    'Move it to where it belongs, or remove it.',
    inside('topic: unknown because "…" owner "the board"'),
    inside('topic: undecided because "…" owner "the board"'),
  ),
];

const words: readonly ProblemEntry[] = [
  entry(
    'unknown-word',
    'A word is not known where it stands.',
    'What is not understood is not checked and appears in no document.',
    'Correct it, or remove the line.',
    inside('sumary: "One-to-one support."'),
    inside('summary: "One-to-one support."'),
  ),
  entry(
    'misplaced-word',
    'A word belongs somewhere else.',
    'Each question has one place, so that a reader finds its answer.',
    'Move it to where it belongs.',
    inside('size: 70'),
    inside('population Mothers "…" { size: 70 }'),
  ),
  entry(
    'duplicate',
    'A question is answered twice.',
    'Nobody can tell which answer holds.',
    'Keep one of the two.',
    inside('topic: sleep\ntopic: feeding'),
    inside('topic: sleep, feeding'),
  ),
  entry(
    'missing-answer',
    'A question has no answer yet.',
    'The word alone says nothing.',
    'Write the answer, or say openly that it is not decided: `undecided because "…"`.',
    inside('stage:'),
    inside('stage: design'),
  ),
  entry(
    'extra-comma',
    'A comma stands where no answer follows it.',
    'Nobody can tell whether an answer was forgotten.',
    'Remove it, or write the answer that is missing.',
    inside('topic: sleep,'),
    inside('topic: sleep'),
  ),
  entry(
    'wrong-answer',
    'An answer is of another kind than the question.',
    'It cannot be compared or counted.',
    'Write what the message asks for.',
    inside('stage: planing'),
    inside('stage: design'),
  ),
  entry(
    'too-many-answers',
    'A question takes one answer and has several.',
    'Nobody can tell which one holds.',
    'Keep one.',
    inside('stage: design, delivery'),
    inside('stage: design'),
  ),
  entry(
    'gap-among-answers',
    'A gap stands beside answers.',
    'Either the question is open or it is answered.',
    'Write the gap alone, with its reason, or remove it.',
    inside('topic: sleep, undecided'),
    inside('topic: undecided because "parents will choose"'),
  ),
  entry(
    'missing-block',
    'A section or declaration says nothing yet.',
    'The word alone says nothing.',
    'Write what belongs to it in braces.',
    inside('contacts'),
    inside('contacts { initiation: proactive }'),
  ),
  entry(
    'unexpected-block',
    'A single answer has a block.',
    'The block would be read by nobody.',
    'Write the answer behind a colon, without braces.',
    inside('stage { design }'),
    inside('stage: design'),
  ),
  entry(
    'unexpected-text',
    'A text stands where none is expected.',
    'It would be read by nobody.',
    'Remove it, or put it behind the word that it answers.',
    inside('contacts "often" { initiation: proactive }'),
    inside('contacts { initiation: proactive }'),
  ),
  entry(
    'unexpected-name',
    'A name stands where none is expected.',
    'Nothing could refer to it.',
    'Remove it, or put it in quotes if it is a text.',
    inside('contacts Often { initiation: proactive }'),
    inside('contacts { initiation: proactive }'),
  ),
];

const names: readonly ProblemEntry[] = [
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
    'word-with-blanks',
    'The word of a question has a blank.',
    'Every question is known by one word, which a blank takes apart.',
    'Write it with a hyphen.',
    inside('peers Mothers "…" { same issue: yes }'),
    inside('peers Mothers "…" { same-issue: yes }'),
  ),
  entry(
    'title-behind-colon',
    'A colon stands before a title.',
    'What stands behind a colon answers a question, and a title answers none.',
    'Take the colon away.',
    inside('peers Mothers: "mothers who have done it" { same-issue: yes }'),
    inside('peers Mothers "mothers who have done it" { same-issue: yes }'),
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

/** All entries: files, writing, words, names. */
export const problemCatalogue: readonly ProblemEntry[] = [...files, ...writing, ...words, ...names];

const byCode: ReadonlyMap<string, ProblemEntry> = new Map(problemCatalogue.map((each) => [each.code, each]));

/** The entry of a code, if it is the code of a problem. */
export const problemEntry = (code: string): ProblemEntry | undefined => byCode.get(code);

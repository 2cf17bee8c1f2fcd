/** What can be wrong with answers and statements, in plain words. */
import type { Meant } from '../everyday/meaning.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';

const longestShown = 40;

/** A stretch of text on one line, shortened where it is long. */
const inBrief = (image: string): string => {
  const [line = ''] = image.split(/\r\n|\r|\n/);
  const letters = [...line.slice(0, 2 * longestShown)];
  return letters.length <= longestShown && line === image ? image : `${letters.slice(0, longestShown).join('').trimEnd()} …`;
};

/** A step of a theory that is written in another way. */
export const wrongStep = (said: string, at: Range, steps: readonly string[], indent: string): Problem => ({
  code: 'wrong-step',
  message:
    steps.length === 1
      ? `\`${inBrief(said)}\` is not how a step is written; did you mean \`${inBrief(steps.join(''))}\`?`
      : `\`${inBrief(said)}\` says several steps at once; did you mean ${String(steps.length)} lines, from \`${inBrief(steps[0] ?? '')}\` to \`${inBrief(steps.at(-1) ?? '')}\`?`,
  remedy: 'Write each step on a line of its own, from one name to one name: `Calls -> Confidence`; `-|` holds back.',
  at,
  replacement: steps.join(`\n${indent}`),
});

/** The same question answered twice. */
export const duplicate = (word: string, at: Range, first: Range): Problem => ({
  code: 'duplicate',
  message: `\`${word}\` is already answered above; this second one is not read.`,
  remedy: 'Keep one of the two.',
  at,
  related: [{ message: 'The first is here.', at: first }],
});

/** `answers`: what stands behind it, where that has to be put right as well. */
export const missingColon = (word: string, at: Range, answers: readonly Meant[] = []): Problem => ({
  code: 'missing-colon',
  message: `A colon is missing behind \`${word}\`.`,
  remedy: `Write \`${word}: …\`.`,
  at,
  ...(answers.length === 0
    ? { replacement: `${word}:` }
    : putRight(answers.map(({ text, ...rest }) => ({ ...rest, text: `${word}: ${text}` })))),
});

/** Something begun and not said. `example` is what could be written. */
export const missingAnswer = (word: string, at: Range, described: string, example: string): Problem => ({
  code: 'missing-answer',
  message: `\`${word}\` has no answer yet.`,
  remedy: `Write ${described}; for example \`${example}\`.`,
  at,
});

/** An answer to something of which nobody knows what it is: `background: 61%`. */
export const missingTitle = (word: string, at: Range, described: string, example: string): Problem => ({
  ...missingAnswer(word, at, described, example),
  message: `\`${word}\` does not say yet what it is.`,
});

/** The colon between what something is called and its answer: `background "smoking" 61%`. */
export const missingColonBehindTitle = (word: string, at: Range, title: string, answer: string): Problem => ({
  code: 'missing-colon',
  message: `A colon is missing behind the title of \`${word}\`.`,
  remedy: `Write \`${word} ${title}: ${answer}\`.`,
  at,
  replacement: `${title}: ${answer}`,
});

/** A comma behind the last answer, or behind another comma. */
export const idleComma = (at: Range): Problem => ({
  code: 'extra-comma',
  message: 'Behind the comma nothing follows.',
  remedy: 'Remove it, or write the answer that is missing.',
  at,
  replacement: '',
});

/** An answer of the wrong kind. */
export const wrongAnswer = (written: string, word: string, at: Range, described: string): Problem => ({
  code: 'wrong-answer',
  message: `${written} is not an answer to \`${word}\`.`,
  remedy: `Write ${described}.`,
  at,
});

/** What would put it right: one thing, or one of several. */
const putRight = (meant: readonly Meant[]): Pick<Problem, 'replacement' | 'readings'> => {
  const [first, second] = meant;
  if (!first) return {};
  return second || first.isWayOut || first.isOffered || first.isPart ? { readings: meant } : { replacement: first.text };
};

const asked = (meant: readonly Meant[]): string => {
  const all = meant
    .filter(({ isWayOut }) => !isWayOut)
    .map(({ text, called }) => `\`${text}\`${called === undefined ? '' : ` (${called})`}`);
  return all.length === 0 ? '.' : `; did you mean ${all.join(' or ')}?`;
};

/** An answer in words that are not those of the language, with what they may mean. */
export const wrongAnswers = (said: string, word: string, at: Range, described: string, meant: readonly Meant[]): Problem => ({
  code: 'wrong-answer',
  message: `${/^["“„]/.test(said) ? 'This' : `\`${inBrief(said)}\``} is not an answer to \`${word}\`${asked(meant)}`,
  remedy: `Write ${described}.`,
  at,
  ...putRight(meant),
});

/** `yes` or `none` where a text is asked for: it says that there is something, or nothing, and no more. */
export const bareAnswer = (said: string, word: string, at: Range, example: string, isThere: boolean, meant: readonly Meant[]): Problem => ({
  code: 'wrong-answer',
  message: isThere
    ? `\`${said}\` says only that there is something; what is it?`
    : `\`${said}\` is not an answer to \`${word}\`${asked(meant)}`,
  remedy: isThere
    ? `Say in a sentence what it is; for example \`${word}: ${example}\`.`
    : `Say that there is none, and why: \`${word}: not-applicable because "…"\`.`,
  at,
  ...putRight(meant),
});

/** An answer to another question than the one that it stands behind. */
export const otherQuestion = (word: string, said: string, at: Range, replacement: string): Problem => ({
  code: 'wrong-answer',
  message: `\`${said}\` is not an answer to \`${word}\`; did you mean \`${replacement}\`?`,
  remedy: `Write \`${replacement}\`.`,
  at,
  replacement,
});

/** An answer that is a text, without its quotes. */
export const missingQuotes = (word: string, at: Range, example: string, meant: readonly Meant[] = []): Problem => ({
  code: 'missing-quotes',
  message: `The answer to \`${word}\` needs quotes.`,
  remedy: `Put it in quotes; for example \`${word}: ${example}\`.`,
  at,
  ...putRight(meant),
});

/** A text in which quotes stand. */
export const quotesWithin = (at: Range, meant: readonly Meant[]): Problem => ({
  code: 'wrong-quotes',
  message: 'Quotes within this text end it too early.',
  remedy: 'Write the inner ones as “…”, or put a `\\` before each.',
  at,
  ...putRight(meant),
});

/** A text that is closed after its first words, because these stand in quotes, and goes on. */
export const textGoesOn = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'wrong-quotes',
  message: `The text of \`${word}\` goes on behind the quotation mark that ends it.`,
  remedy: 'Put the whole text in quotes, and write the inner ones as “…”.',
  at,
  ...putRight(meant),
});

/** A reason, a decider or a day that is said in plain words behind an answer. */
export const unfinishedClause = (said: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'incomplete-clause',
  message: `\`${inBrief(said)}\` is not how this is written${asked(meant)}`,
  remedy: 'A reason is written `because "…"`, who decides `owner "…"`, and by when `decide-by 2027-03-01`.',
  at,
  ...putRight(meant),
});

/** A reason between the answers of a list, where one stands behind the last and holds for all. */
export const reasonAmongAnswers = (at: Range, meant: readonly Meant[]): Problem => ({
  code: 'misplaced-clause',
  message: 'The reason stands among the answers; it goes behind the last of them and holds for all.',
  remedy: 'Write all answers first and the reason once behind them; say in it which answer it is for.',
  at,
  ...putRight(meant),
});

/** A section or a declaration that is answered like a question. */
export const asBlock = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'missing-block',
  message: `\`${word}\` is not answered behind a colon: what belongs to it stands in a block.`,
  remedy: `Write \`${shortened(meant[0]?.text ?? `${word} { … }`)}\`.`,
  at,
  ...putRight(meant),
});

/** Words of a list without commas between them. */
export const missingCommas = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'missing-comma',
  message: `Between the answers to \`${word}\` a comma is missing.`,
  remedy: 'Put a comma between them.',
  at,
  ...putRight(meant),
});

export const missingComma = (at: Range): Problem => ({
  code: 'missing-comma',
  message: 'Two texts stand side by side.',
  remedy: 'Put a comma between them, or make them one text.',
  at,
});

/** Texts side by side where one is asked for; nothing of them is lost. */
export const severalTexts = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'too-many-answers',
  message: `\`${word}\` takes one text, and there are several.`,
  remedy: 'Make them one text.',
  at,
  ...putRight(meant),
});

export const tooManyAnswers = (word: string, at: Range, described: string): Problem => ({
  code: 'too-many-answers',
  message: `\`${word}\` takes one answer, and there are several.`,
  remedy: `Write ${described}.`,
  at,
});

/** An example without what stands in its braces. */
export const shortened = (example: string): string => example.replace(/\{.*\}$/s, '{ … }');

/** `undecided` beside other answers. */
export const gapAmongAnswers = (gap: string, word: string, at: Range): Problem => ({
  code: 'gap-among-answers',
  message: `\`${gap}\` cannot stand beside other answers to \`${word}\`.`,
  remedy: `Write it alone, with its reason (\`${word}: ${gap} because "…"\`), or remove it.`,
  at,
});

/** A reason that stands alone where nothing takes it. */
export const looseReason = (at: Range): Problem => ({
  code: 'misplaced-clause',
  message: 'This reason belongs to nothing.',
  remedy: 'Put it behind the answer that it explains.',
  at,
});

export const missingName = (word: string, at: Range, example: string): Problem => ({
  code: 'missing-name',
  message: `\`${word}\` needs a name.`,
  remedy: `Write a name behind it, beginning with a capital letter, so that other lines can refer to it; for example \`${shortened(example)}\`.`,
  at,
});

export const reservedName = (name: string, word: string, at: Range): Problem => ({
  code: 'reserved-name',
  message: `\`${name}\` is a word of the language and cannot be the name of this \`${word}\`.`,
  remedy: `Choose another name; a capital letter is enough: \`${name.charAt(0).toUpperCase()}${name.slice(1)}\`.`,
  at,
  replacement: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
});

export const unexpectedName = (name: string, word: string, at: Range): Problem => ({
  code: 'unexpected-name',
  message: `\`${word}\` has no name of its own, so \`${name}\` means nothing here.`,
  remedy: 'Remove it, or put it in quotes if it is a text.',
  at,
});

export const unexpectedText = (word: string, at: Range): Problem => ({
  code: 'unexpected-text',
  message: `\`${word}\` takes no text here.`,
  remedy: 'Remove it, or put it behind the word that it answers.',
  at,
});

export const unexpectedBlock = (word: string, at: Range): Problem => ({
  code: 'unexpected-block',
  message: `\`${word}\` is answered behind a colon, not in a block.`,
  remedy: `Write \`${word}: …\` without braces.`,
  at,
});

export const missingBlock = (word: string, at: Range): Problem => ({
  code: 'missing-block',
  message: `\`${word}\` says nothing yet.`,
  remedy: `Write what belongs to it in braces: \`${word} { … }\`.`,
  at,
});

export const emptyText = (word: string, at: Range): Problem => ({
  code: 'empty-text',
  message: `The text of \`${word}\` is empty.`,
  remedy: 'Say something in it, or say openly that it is not decided: `undecided because "…"`.',
  at,
});

/** A title in which nothing stands; what has a name is called by that. */
export const emptyTitle = (word: string, at: Range): Problem => ({
  ...emptyText(word, at),
  remedy: 'Say between the quotes what it is.',
});

/** `owner` behind something that is not undecided, `last` behind something that does not recur, and so on. */
export const misplacedClause = (clause: string, at: Range, belongs: string): Problem => ({
  code: 'misplaced-clause',
  message: `\`${clause}\` cannot stand here; it ${belongs}.`,
  remedy: 'Move it to where it belongs, or remove it.',
  at,
});

/** `assumption Time "…" uncertain`: the word of a clause is the answer to a question of the block (`isOpen`: there is one). */
export const clauseInBlock = (clause: string, question: string, at: Range, isOpen: boolean): Problem => ({
  code: 'misplaced-clause',
  message: `\`${clause}\` is the answer to \`${question}\`, which stands in the block.`,
  remedy: `Write \`${question}: ${clause}\` in its block.`,
  at,
  ...(!isOpen && { replacement: `{ ${question}: ${clause} }` }),
});

/** A clause without what should follow it. */
export const incompleteClause = (clause: string, at: Range, example: string): Problem => ({
  code: 'incomplete-clause',
  message: `\`${clause}\` is not finished.`,
  remedy: `Go on, for example: \`${clause} ${example}\`.`,
  at,
});

/** Something that cannot begin a statement. */
export const unexpected = (image: string, at: Range): Problem => ({
  code: 'unexpected',
  message: `\`${inBrief(image)}\` cannot stand here.`,
  remedy: 'Begin a line with the word of the question that it answers; for example `size: 70`.',
  at,
});

export const impossibleDate = (written: string, at: Range): Problem => ({
  code: 'impossible-date',
  message: `\`${written}\` is not a day of the calendar.`,
  remedy: 'Write year, month and day: `2027-03-01`.',
  at,
});

/** `10 to 6`. */
export const backwardsSpan = (at: Range): Problem => ({
  code: 'backwards-span',
  message: 'This runs backwards: the first figure is larger than the second.',
  remedy: 'Write the smaller figure first: `6 to 10`.',
  at,
});

/** Texts as people type and paste them: without quotes, with quotes within quotes, as a list with bullets. */
import { withoutEntities } from './entities.ts';

const quote = /["“”„]/g;

/** The words alone, wherever quotes stand around or within them. */
export const withoutQuotes = (said: string): string => said.replaceAll(/["“”]/g, '');

/** What word processors put before the lines of a list. */
export const bullet = /^\s*(?:[•‣▪◦●○∙·*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

/** Whether the quote at a place opens something: nothing before it belongs to it, and something behind it does. */
const opens = (said: string, at: number): boolean => (at === 0 || /[\s(["“„]/.test(said.charAt(at - 1))) && /\S/.test(said.charAt(at + 1));

const quotesIn = (said: string): readonly number[] => [...said.matchAll(quote)].map(({ index }) => index);

/** Whether one text is quoted whole and has quotes in it; an odd one would belong to what comes behind. */
export const hasQuotesWithin = (said: string): boolean => {
  const places = quotesIn(said);
  const [first, second] = places;
  return (
    first === 0 &&
    places.at(-1) === said.length - 1 &&
    places.length > 2 &&
    places.length % 2 === 0 &&
    second !== undefined &&
    opens(said, second)
  );
};

const goesOn = /(?:^|[,;]\s*)["“„][^"“”„]+["”“]\s*(?:[-–—:(]\s*)?(?!and\b)[\p{L}\p{N}]/u;

/** Whether a text goes on behind the quote that closes it, as where only its first words are quoted. */
export const goesOnBehindQuote = (said: string): boolean => goesOn.test(said);

const quotedTexts = /^\s*["“„][^"“”„]*["”“](?:\s*(?:,|;|&|and)?\s*["“„][^"“”„]*["”“])+\s*;?\s*$/u;

/** Whether there are several texts in quotes, with whatever between them. */
export const areQuotedTexts = (said: string): boolean => quotedTexts.test(said) && !hasQuotesWithin(said);

const textsIn = (said: string): readonly string[] => said.match(/["“„][^"“”„]*["”“]/gu) ?? [];

/** Several texts in quotes as one: where a sentence ends the next one follows, else a semicolon stands between them. */
const asOneText = (said: string): string =>
  textsIn(said)
    .map((text) => text.slice(1, -1).trim())
    .filter((text) => text !== '')
    .reduce((all, text) => (/[.!?…;:,]$/.test(all) ? `${all} ${text}` : `${all}; ${text}`));

/** One text in quotes, whatever stood there; quotes in it become those of print, which do not end it. */
export const quoted = (said: string): string => {
  const trimmed = areQuotedTexts(said) ? asOneText(said) : said.trim();
  const places = quotesIn(trimmed);
  const isWhole = places[0] === 0 && places.at(-1) === trimmed.length - 1 && (places.length <= 2 || hasQuotesWithin(trimmed));
  const inner = isWhole ? trimmed.slice(1, -1) : trimmed;
  const printed = inner.replaceAll(/\\?["“”„]/g, (mark, at: number) => (opens(inner, at + mark.length - 1) || mark === '“' ? '“' : '”'));
  return `"${printed.replaceAll(/\\(?!\\)/g, '\\\\').trim()}"`;
};

/** One text of what may be a list on lines of its own: sentences follow one another, else semicolons part the lines. Numbers stay. */
export const textMeant = (said: string): string => {
  const lines = withoutEntities(said).split(/\r\n|\r|\n/);
  if (lines.length === 1) return quoted(lines.join(''));
  const isListed = bullet.test(lines[1] ?? '');
  const pieces = lines
    .map((line) => (/^\s*\(?[\da-z]{1,2}[.)]/.test(line) ? line : line.replace(bullet, '')).trim())
    .filter((line) => line !== '');
  return quoted(
    pieces
      .map((piece) => piece.replace(isListed ? /[;,]$/ : /$/, ''))
      .reduce((all, piece) => (!isListed || /[.!?…:]$/.test(all) ? `${all} ${piece}` : `${all}; ${piece}`)),
  );
};

/** What stands between two texts of which at least one is in quotes. */
const besideQuotes = /\s*(?:[,;&]\s*(?:and\b)?|\band\b)\s*(?=["“„])|(?<=["”])\s*(?:[,;&]\s*(?:and\b)?|\band\b)\s*/gu;

const piecesOf = (said: string): readonly string[] => {
  if (areQuotedTexts(said)) return textsIn(said);
  const lines = said.split(/\r\n|\r|\n/);
  if (lines.length > 1) return lines;
  // Each of several texts may have quotes within.
  const apart = said.split(/(?<=["”])\s*,\s*(?=["“])/);
  if (apart.length > 1 && apart.every((piece) => quotesIn(piece).length % 2 === 0)) return apart;
  return /^["“„]/.test(said) && !hasQuotesWithin(said) ? said.split(besideQuotes) : said.split(/;|\s•\s/);
};

/** The texts of a list: those that stand in quotes already, those on lines of their own, those with semicolons between them. */
export const textsMeant = (written: string): string => {
  const said = withoutEntities(written);
  const texts = piecesOf(said)
    .map((piece) =>
      piece
        .replace(bullet, '')
        .replace(/[;,]\s*(?:and\s*)?$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
  const indent = /(?:\r\n|\r|\n)([ \t]*)\S/.exec(said)?.[1];
  return texts.map(quoted).join(indent === undefined ? ', ' : `,\n${indent}`);
};

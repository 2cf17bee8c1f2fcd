/** Words as they are told: somebody who leaves out every blank, or pastes a picture as letters, is shown where, not all of it. */

const longestWord = 60;
/** Paths and addresses are one word to the eye, and are needed whole. */
const longestRun = 300;

/** A quick look: most messages have none. From blank to blank, as far as a word may reach. */
const hasLongWord = (message: string): boolean => {
  let start = 0;
  while (message.length - start > longestWord) {
    const blank = message.lastIndexOf(' ', start + longestWord);
    if (blank < start) return true;
    start = blank + 1;
  }
  return false;
};

/** Made where something is cut: an expression over all letters takes a millisecond to be made. */
const shortened = (message: string): string => {
  const longWord = new RegExp(`([\\p{L}\\p{M}\\p{N}_-]{${longestWord}})[\\p{L}\\p{M}\\p{N}_-]+`, 'gu');
  const longRun = new RegExp(`([^\\s\`"]{${longestRun}})[^\\s\`"]+`, 'gu');
  return message.replaceAll(longWord, '$1…').replaceAll(longRun, '$1…');
};

/** A message with every word in it cut to a readable length. */
export const readable = (message: string): string => (hasLongWord(message) ? shortened(message) : message);

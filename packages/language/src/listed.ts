/** Words in a row, as they are read aloud: "one, two and three". */
export const listed = (words: readonly string[], joined: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joined} ${words.at(-1) ?? ''}`;

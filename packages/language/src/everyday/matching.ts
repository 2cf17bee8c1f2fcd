/** On what somebody is matched, as people say it in one breath: "same language if possible", "by age and gender". */
import { wordsMeant } from './lists.ts';

/** How much it counts, where that is said. */
const strengths: readonly (readonly [said: RegExp, strength: string])[] = [
  [
    /,? *\b(?:(?:if|where|when|wherever|whenever|as far as) (?:at all )?possible|if we can|where we can|preferred|ideally|preferably)$/i,
    'preferred',
  ],
  [/^(?:ideally|preferably|where possible|if possible),? +/i, 'preferred'],
  [/,? *\b(?:is |are )?(?:required|essential|a must|always|mandatory)$/i, 'required'],
  [/^(?:always|must (?:be|have)(?: of)?) +/i, 'required'],
];

/** Behind these stands what two people have in common. */
const common = /^(?:(?:must )?(?:have|share|speak|of) +)?(?:the +|a +)?(?:same|similar|shared|common) +/i;

/** Behind "by" stands who matches people as well: only what nobody could be is something on which they are matched. */
const by = /^(?:(?:matched|paired) +)?(?:by|on|for) +/i;
const onlyTraits =
  /^(?:age|gender|sex|ethnicity|culture|faith|religion|language|area|location|postcode|neighbourhood|diagnosis|condition|experience|interests?|hobbies|background|stage|situation)$/i;

const mostWords = 3;

/** The lines of `matching` that are meant, in each of the ways in which they may be; none where it says something else. */
export const matchingMeant = (written: string): readonly (readonly string[])[] => {
  const said = written.trim().replaceAll(/^["“”]|["“”.;,]+$/g, '');
  const [pattern, strength] = strengths.find(([each]) => each.test(said)) ?? [];
  const bare = pattern ? said.replace(pattern, '').trim() : said;
  const traits = bare.replace(common, '').replace(by, '').replace(common, '');
  const words = traits === bare ? undefined : wordsMeant(traits)?.split(', ');
  if (
    !words ||
    words.some((word) => word.split('-').length > mostWords || /^(?:no|not|if|where|only)-|-(?:if|where|only|not)(?:-|$)/i.test(word))
  )
    return [];
  if (!common.test(bare.replace(by, '')) && !words.every((word) => onlyTraits.test(word))) return [];
  const lines = (how: string): readonly string[] => words.map((word) => `on ${word.toLowerCase()}: ${how}`);
  // How much it counts is not said: both are offered.
  return (strength === undefined ? ['required', 'preferred'] : [strength]).map(lines);
};

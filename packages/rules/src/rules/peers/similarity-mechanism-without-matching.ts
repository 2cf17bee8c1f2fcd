import type { Range, Spec } from '@peerspec/language';
import { isBlank, valueOf } from '../../helpers/answers.ts';
import { matchingOn } from '../../helpers/blanks.ts';
import { insertItem } from '../../helpers/fixes.ts';
import { matchedOn } from '../../helpers/matched.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article, gillard2017, harris2015 } from '../../helpers/sources.ts';

/** Words by which those whom peers are to reach have named them from their own midst. The rule's page names them. */
const namedByThem =
  /\bnominat\w+\b|\b(?:named|chosen|picked|elected|voted for|proposed|suggested) (?:as \w+ )?by (?:their|the|those|all|other|fellow|everybody|everyone|each other|one another)\b/i;

/** They come from the midst of those whom they are to reach, and are named by them, or are part of the same network. */
const isFromTheirMidst = ({ peers, format }: Spec): boolean =>
  valueOf(format.form) === 'network' || namedByThem.test(valueOf(peers.selection) ?? '');

/** Where the theory says that it depends on the supporter being like the person. */
const relied = ({ theory, matching }: Spec): readonly Hit[] => {
  const hit = (at: Range, name: string): Hit => ({
    at,
    message: `\`${name}\` relies on the supporter being a peer, but peers need not have faced the same issue, and nobody is matched on anything.`,
  });
  const mechanisms = theory.mechanisms.items.flatMap(({ name, reliesOn }) =>
    name !== undefined && valueOf(reliesOn)?.includes('peerness') === true ? [hit(reliesOn.at, name)] : [],
  );
  if (mechanisms.length > 0 || valueOf(matching.peerness) !== 'active-ingredient') return mechanisms;
  return [
    {
      at: matching.peerness.at,
      message: 'Being a peer is named as what works, but nothing makes it likely that people see themselves in a peer.',
    },
  ];
};

export const rule: Rule = {
  code: 'similarity-mechanism-without-matching',
  section: 'peers',
  severity: 'warning',
  needs: ['peers.same-issue', 'theory.mechanism'],
  message: 'The theory depends on people seeing themselves in the peer, but neither selection nor matching makes that likely.',
  why: 'What the theory needs and nobody secures happens by luck.',
  remedy:
    'Choose peers who have faced the same issue (`same-issue: yes`), match on what they should share (`on …: required`), or change the mechanism.',
  when: 'A mechanism relies on `peerness`, or being a peer is the `active-ingredient`, while `same-issue` is `no` and no match is required or preferred.',
  quiet:
    'Members of a network, and those whom people have named from their midst (“nominated”, “chosen by their year”), are like them by that. Peers may share a world and not the issue: then `experience` says what they share, and a reason behind `same-issue: no` why that is enough. What is openly undecided is no contradiction yet. Where nothing is said about matching, that is asked for first.',
  sources: [article('Who is a peer?'), harris2015, gillard2017],
  bad: [
    'peers Volunteers "mothers of the borough" {',
    '  same-issue: no',
    '}',
    'matching {',
    '  on local-area: not-attempted because "too few volunteers to choose from"',
    '}',
    'theory {',
    '  mechanism Understood "understood, not judged" {',
    '    offers: "another mother who listens"',
    '    responds: "sees herself in her, and says early what is wrong"',
    '    in: Mothers',
    '    when: Referral',
    '    relies-on: peerness, approach, mode',
    '  }',
    '}',
  ].join('\n'),
  good: [
    'peers Volunteers "mothers of the borough" {',
    '  same-issue: no',
    '}',
    'matching {',
    '  on local-area: required because "she shares the streets, if not the trouble"',
    '}',
  ].join('\n'),
  check: (spec, _, { finds }) => {
    const { peers, matching } = spec;
    const { gap } = matching.characteristics;
    const open = gap !== undefined && gap.gap !== 'not-applicable';
    const isSharedOtherwise =
      peers.sameIssue.state === 'given' && peers.sameIssue.rationale !== undefined && peers.experience.state === 'given';
    const secured =
      valueOf(peers.sameIssue) !== false ||
      isSharedOtherwise ||
      isFromTheirMidst(spec) ||
      matchedOn(matching).length > 0 ||
      matching.characteristics.items.some(({ required }) => isBlank(required));
    return secured || open || finds('matching-unstated') ? [] : relied(spec);
  },
  fix: (spec) => {
    if (spec.matching.state !== 'given') return undefined;
    const inserted = insertItem(spec, 'matching', matchingOn(spec, 'background'));
    return inserted && { title: 'Match them on what they should share', ...inserted };
  },
};

/** What people write in place of an answer. The lists are short, and nothing else is looked for: a false alarm is worse. */
import type { GapKind } from '../spec/values.ts';

/** What keeps the place of a title or a text in templates and examples. */
export const openText = '…';

/** By the gap that says the same. All of the text is compared, not a part of it. */
export const placeholderWords = {
  undecided: [
    ...['TBC', 'TBD', 'TBA', 'to do', 'FIXME', 'XXX', 'pending', 'not sure', 'unsure', 'none yet', 'not yet', 'undecided'],
    ...['WIP', 'TK', 'work in progress', 'coming soon', 'undetermined', 'nothing yet', 'no decision yet'],
    ...['not decided', 'not agreed', 'not confirmed', 'not determined', 'not finalised', 'not finalized'],
    ...['to be confirmed', 'to be decided', 'to be agreed', 'to be advised', 'to be announced', 'to be determined', 'to be finalised'],
    ...['to be completed', 'to be defined', 'to be discussed', 'to be added', 'to be filled in', 'to be supplied', 'to be written'],
    ...['to be arranged', 'to be organised', 'to be organized', 'to be specified', 'to be provided', 'to be established'],
    ...['not yet arranged', 'not yet specified'],
    ...['to follow', 'to come', 'will follow', 'will be added', 'will be confirmed', 'will be decided', 'will be agreed'],
    ...[
      'under discussion',
      'under review',
      'under consideration',
      'under development',
      'being discussed',
      'being decided',
      'in discussion',
    ],
    ...[
      'placeholder',
      'lorem ipsum',
      'blank',
      'left blank',
      'intentionally left blank',
      'this page is intentionally left blank',
      'left empty',
      'fill in',
      'fill me in',
    ],
    ...[
      'please complete',
      'please fill in',
      'please specify',
      'insert here',
      'insert text',
      'insert text here',
      'enter text',
      'enter text here',
    ],
    ...['type here', 'write here', 'text here', 'your text here', 'text goes here', 'add text', 'add text here', 'add details here'],
    ...['click here to enter text', 'click or tap here to enter text', 'example text', 'sample text', 'placeholder text', 'dummy text'],
  ],
  unknown: [
    'don’t know',
    'not known',
    'unknown',
    'n/k',
    'nk',
    'no idea',
    'not clear',
    'unclear',
    'not available',
    'no information',
    'no information available',
    'no details',
    'no details available',
  ],
  'not-reported': [
    'not reported',
    'not stated',
    'not specified',
    'not given',
    'not mentioned',
    'not described',
    'unstated',
    'unspecified',
    'no details reported',
    'no details given',
    'no information given',
    'NR',
    'n/r',
  ],
  'not-checked': ['not checked', 'not looked up'],
  'not-applicable': ['N/A', 'not applicable'],
} as const satisfies Readonly<Record<GapKind, readonly string[]>>;

/** What only says that the answer stands elsewhere. */
export const referenceWords = [
  ...['see above', 'see below', 'see earlier', 'see previous', 'see elsewhere', 'see attached', 'see overleaf', 'as above', 'as below'],
  ...[
    'same as above',
    'same as below',
    'the same as above',
    'same as previous',
    'as stated above',
    'as described above',
    'ditto',
    'idem',
    'ibid',
  ],
] as const;

/**
 * A mark that stands for nothing else: what follows it tells who is to answer, or when. What follows a comma may be the
 * rest of an answer ("TBC, at the hall"), unless it only says whom to ask or what is waited for.
 */
export const marked =
  /^[[(<]*(?:t\.?b\.?[cda]\.?|wip|fixme|todo)(?:\s+|\s*[-–—:([]\s*|\s*[,;/]\s*(?=(?:please )?(?:ask|check with|speak (?:to|with)|talk to|wait(?:ing)? for|await(?:ing)?|pending|subject to|depend(?:s|ing) on)\b))(?<adds>[\p{L}\p{N}].*?)[\])>]*$/isu;

/** Who decides, where it is no peer and nobody who helps: a body, or somebody by name. */
const body =
  '(?:(?:the|our|its) )?(?:(?!an? )[a-z]+ )?(?:board|(?:steering|working|project|advisory) (?:group|team)|committee|commissioners?|funders?|trust|council|partners|partnership|sponsor)';
const when =
  '(?:in (?:due course|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\\d{4})|at (?:the|its|our|a) (?:next )?(?:[a-z]+ )?meeting|before (?:the )?(?:start|launch)|next (?:week|month|year)|with (?:the )?partners)';
const outcome =
  '(?:confirmed|decided|agreed|advised|announced|determined|finali[sz]ed|completed|defined|discussed|added|supplied|approved)';
const awaited =
  '(?:confirmation|approval|decision|a decision|sign[- ]off|details|information|feedback|agreement|discussion|clarification|reply|response|ethics approval|the outcome|review)';

/** What stands in front of it: "is still to be confirmed", "has yet to be agreed". */
const untilNow = '(?:(?:is|are|still|yet|has|have|remains?) )*';

/** The same in front of what is to be, or is not yet: "yet to be arranged". */
export const inFront = new RegExp(`^${untilNow}(?=(?:to (?:be|come|follow)|not)\\b)`);

/** A sentence that only says so, with who decides or when. */
export const sentences = new RegExp(
  [
    `${untilNow}(?:to be|will be|not yet|not) ${outcome}(?: (?:by|with) ${body})?(?: ${when})?`,
    `(?:awaiting|pending|waiting for|subject to) ${awaited}(?: (?:by|from|of|with) ${body})?(?: ${when})?`,
    `(?:under|in) discussion with ${body}`,
    `(?:we are )?waiting to hear(?: back)?(?: from ${body})?`,
  ]
    .map((each) => `^${each}$`)
    .join('|'),
);

/** The same of somebody by name, which has a capital letter. */
export const byName =
  /^(?:[Tt]o be|[Ww]ill be) (?:confirmed|decided|agreed|determined|finalised|approved) by \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** What is to follow or to be found out, in front of the words for it: "details tbc", "exact dates to follow". */
export const emptyNouns =
  /^(?:(?:more|further|full|final|exact|all|the) )*(?:details?|dates?|times?|numbers?|figures?|names?|venues?|places?|locations?|wording|text|information|answers?|content) (?:(?:is|are|still|yet|has|have|remains?|will be) )*/;

/** What says that it is not for ever: without it, the words say the same. */
export const asYet =
  / (?:at present|at the moment|at this (?:stage|time|point)|for now|so far|as yet|yet|later|later on|soon|shortly|in due course)$/;

const publication =
  '(?:(?:original|main|published|included|trial) )?(?:papers?|articles?|publications?|reports?|stud(?:y|ies)|trials?|protocol|manuscript|abstract)';

/** Where it was looked for in vain: "not reported in the paper", "not clear from the article", "not stated by the authors". */
export const inPublication = new RegExp(
  `^((?:not (?:clear|described|known|mentioned|reported|specified|stated)|unclear|unspecified|unstated|n/?r|no (?:details|information)(?: reported| given)?)) (?:(?:anywhere )?(?:in|from) (?:the|this|any) ${publication}|by (?:the )?authors?)$`,
);

/** A sentence that says the same: "the paper does not say", "the authors did not report this". */
export const silentPublication = new RegExp(
  `^(?:(?:the|this) ${publication}|(?:the )?authors?) (?:do|does|did)(?: not|n’t) (?:say|report|state|describe|mention|specify)(?: (?:this|it|so|anything))?$`,
);

/** In brackets, as forms have it: "[insert name of service]". */
export const slot = /^[[<{]+\s*(?:insert|enter|add|type|write|describe|state|specify|give|name of|your)\b.*[\]>}]+$/is;

/** What texts may begin with that the expressions here find, and the lists do not name: one word in lower case each. */
export const firstWordsOfOthers: readonly string[] = [
  ...[
    'i',
    'we',
    'do',
    'dont',
    'don',
    't',
    'n',
    'todo',
    'still',
    'currently',
    'yet',
    'has',
    'have',
    'remain',
    'remains',
    'is',
    'are',
    'to',
    'will',
    'not',
    'awaiting',
    'pending',
  ],
  ...['waiting', 'subject', 'under', 'in', 'more', 'further', 'full', 'final', 'exact', 'all', 'the', 'detail', 'details', 'date', 'dates'],
  ...['time', 'times', 'number', 'numbers', 'figure', 'figures', 'name', 'names', 'venue', 'venues', 'place', 'places', 'location'],
  ...['locations', 'wording', 'text', 'information', 'answer', 'answers', 'content', 'insert', 'enter', 'add', 'type', 'write', 'describe'],
  ...['state', 'specify', 'give', 'your', 'this', 'author', 'authors', 'no'],
];

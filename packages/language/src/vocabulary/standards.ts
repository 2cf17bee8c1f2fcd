/**
 * Reporting standards, item by item, in our own words. Only items whose wording was checked against the
 * publication or a table of it are listed; which question answers which stands with the question.
 */

export interface StandardItem {
  /** As the standard counts it: `8`. */
  readonly number: string;
  /** What it asks for. */
  readonly asksFor: string;
  /** Where the language has no question for it: where the answer belongs instead. */
  readonly elsewhere?: string;
}

export interface Standard {
  readonly name: string;
  readonly citation: string;
  readonly items: readonly StandardItem[];
  /** Which items are left out, and why. */
  readonly leftOut?: string;
}

const items = (...all: readonly (string | readonly [asksFor: string, elsewhere: string])[]): readonly StandardItem[] =>
  all.map((each, index) => {
    const number = (index + 1).toString();
    return typeof each === 'string' ? { number, asksFor: each } : { number, asksFor: each[0], elsewhere: each[1] };
  });

const unchecked = (which: string): string => `${which} are not listed: what they ask for has not been checked against the publication.`;

const inEvaluationReport = 'It belongs in the report of the evaluation.';
const inDevelopmentReport = 'It belongs in the report of how the intervention was developed.';

export const standards = {
  tidier: {
    name: 'TIDieR',
    citation: 'Hoffmann et al. 2014, BMJ 348:g1687',
    items: items(
      'A short name or description',
      'Why: the reason, theory or goal behind the essential parts',
      'Materials that are used or given, also in training, and where to get them',
      'What is done: procedures and activities',
      'Who provides it: background, expertise and training',
      'How: the mode, and one to one or in a group',
      'Where, and what is needed there',
      'When and how much: number, schedule, length, intensity',
      'Tailoring: what may vary, why, when and how',
      'Changes that were made on the way',
      'How delivery as planned is to be checked and kept up, and by whom',
      'How far it was delivered as planned',
    ),
  },
  'tidier-php': {
    name: 'TIDieR-PHP',
    citation: 'Campbell et al. 2018, BMJ 361:k1079',
    items: items(
      'A short name or description',
      'The logic or mechanisms that lead from its parts to early and later outcomes',
      'Materials, benefits in kind or cash, and other resources',
      'How it is planned, set up and meant to be delivered, with funding and enrolment',
      'Who provides it: organisations, their standing, and the duties of staff',
    ),
    leftOut: unchecked('Items 6 to 9'),
  },
  credeci: {
    name: 'CReDECI 2',
    citation: 'Möhler et al. 2015, Trials 16:204',
    items: items(
      'The theoretical basis',
      'All components, why they were chosen and what each is for',
      'How the components are meant to act on one another',
      'The context, and how the design takes account of it',
      ['A pilot, and what it changed', 'It can be said in the reasons (`because`) for what was changed.'],
      'What the comparison group gets, and why',
      'How it is to be delivered in this context',
      'All materials and tools',
    ),
    leftOut: unchecked('Items 9 to 13'),
  },
  guided: {
    name: 'GUIDED',
    citation: 'Duncan et al. 2020, BMJ Open 10:e033516',
    items: items(
      'The context for which it was developed',
      'The purpose of developing it',
      'The people it is meant for',
      ['A published approach to development, if one was followed', inDevelopmentReport],
      ['The evidence that was used, and how', 'Sources are cited behind any answer, with `from`.'],
      'The published theory that was used, and how',
      ['Components taken from an existing intervention', inDevelopmentReport],
      ['Principles, people or priorities that guided decisions', 'Reasons stand behind any answer, with `because`.'],
      'What stakeholders contributed',
      ['How content and format changed during development', inDevelopmentReport],
      ['Changes that subgroups need', 'What may vary from person to person is said under `contacts` (`tailoring`).'],
      'Uncertainties that are left',
      ['A description of the result by TIDieR', '`peerspec questions FILE --standard tidier` shows what such a description still lacks.'],
      ['A report that everybody can read', inDevelopmentReport],
    ),
  },
  rameses: {
    name: 'RAMESES II',
    citation: 'Wong et al. 2016, BMC Medicine 14:96',
    items: items(
      ['The title of the evaluation', inEvaluationReport],
      ['A summary of the evaluation', inEvaluationReport],
      ['Why it is evaluated', inEvaluationReport],
      'The initial programme theory',
      'The questions of the evaluation, and how the theory set its focus',
      ['Ethical approval', inEvaluationReport],
      ['Why a realist approach was chosen', inEvaluationReport],
      'The surroundings in which it is evaluated',
    ),
    leftOut: unchecked('Items 9 to 20'),
  },
} as const satisfies Readonly<Record<string, Standard>>;

export type StandardName = keyof typeof standards;

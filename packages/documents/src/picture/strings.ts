/** The words of the picture. The page gets them from the extension, in the reader's language; `{0}` is for what is put in. */
import type { PictureNode } from '../diagram/picture.ts';

export interface PictureStrings {
  /** What the picture is called; `{0}` is the intervention. */
  readonly title: string;
  /** In place of a picture without anything in it. */
  readonly empty: string;
  readonly tooLarge: string;
  readonly notDrawn: string;
  /** Shown while a line is half typed and the picture stays as it was. */
  readonly waiting: string;
  /** How to move about with the keyboard. */
  readonly keys: string;
  /** What a screen reader calls this sort of thing. */
  readonly diagram: string;
  /** The headings of the columns, from left to right. */
  readonly columns: readonly [string, string, string, string];
  /** Below the heading of an empty column. */
  readonly none: string;
  readonly kinds: Readonly<Record<PictureNode['kind'], string>>;
  readonly when: string;
  readonly unless: string;
  readonly unreached: string;
  readonly deadEnd: string;
  readonly undeclared: string;
  readonly leadsTo: string;
  readonly holdsBack: string;
  readonly enables: string;
  readonly feedback: string;
  readonly assuming: string;
  readonly legend: string;
  readonly inWords: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
}

/** What finds the words of the reader's language; the editor's own `l10n` does. */
export interface Localising {
  readonly t: (text: string) => string;
}

export const pictureStrings = (l10n: Localising): PictureStrings => ({
  title: l10n.t('How “{0}” is meant to work'),
  empty: l10n.t('Nothing says yet how it is meant to work. Write a theory with a mechanism and an arrow, and its picture is drawn here.'),
  tooLarge: l10n.t('This theory is too large to be drawn. It is told in words below.'),
  notDrawn: l10n.t('The picture cannot be drawn here. The theory is told in words below.'),
  waiting: l10n.t('The picture is as it was before the line that is being written.'),
  keys: l10n.t(
    'Right and left arrow keys follow the arrows, up and down go through a column, Enter goes to the line. Plus and minus zoom, 0 shows the whole width.',
  ),
  diagram: l10n.t('diagram'),
  columns: [
    l10n.t('Contacts and activities'),
    l10n.t('Mechanisms'),
    l10n.t('Intermediate outcomes'),
    l10n.t('Long-term and unintended outcomes'),
  ],
  none: l10n.t('none yet'),
  kinds: {
    contact: l10n.t('Contact'),
    activity: l10n.t('Activity'),
    condition: l10n.t('Condition'),
    mechanism: l10n.t('Mechanism'),
    intermediate: l10n.t('Intermediate outcome'),
    'long-term': l10n.t('Long-term outcome'),
    unintended: l10n.t('Unintended outcome'),
    undeclared: l10n.t('Not described yet'),
  },
  when: l10n.t('when: {0}'),
  unless: l10n.t('unless: {0}'),
  unreached: l10n.t('nothing leads here'),
  deadEnd: l10n.t('leads to no outcome'),
  undeclared: l10n.t('not described yet'),
  leadsTo: l10n.t('leads to'),
  holdsBack: l10n.t('holds back'),
  enables: l10n.t('makes possible'),
  feedback: l10n.t('feedback'),
  assuming: l10n.t('assuming: {0}'),
  legend: l10n.t('How to read it'),
  inWords: l10n.t('In words'),
  zoomIn: l10n.t('Larger'),
  zoomOut: l10n.t('Smaller'),
  fit: l10n.t('Whole width'),
});

/** In English, which is what the words are written in. */
export const englishStrings: PictureStrings = pictureStrings({ t: (text) => text });

/** Puts texts in the places of a string. */
export const filled = (template: string, ...values: readonly string[]): string =>
  template.replaceAll(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);

/** The words of the picture. The page gets them from the extension, in the reader's language; `{0}` stands for what is put in. */
import type { PictureNode } from '@peerspec/server/protocol';

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

export const englishStrings: PictureStrings = {
  title: 'How {0} is meant to work',
  empty: 'Nothing says yet how it is meant to work. Write a theory with a mechanism and an arrow, and its picture is drawn here.',
  tooLarge: 'This theory is too large to be drawn. It is told in words below.',
  notDrawn: 'The picture cannot be drawn here ({0}). The theory is told in words below.',
  waiting: 'The picture is as it was before the line that is being written.',
  keys: 'Right and left arrow keys follow the arrows, up and down go through a column, Enter goes to the line. Plus and minus zoom, 0 shows the whole width.',
  diagram: 'diagram',
  columns: ['Contacts and activities', 'Mechanisms', 'Intermediate outcomes', 'Long-term and unintended outcomes'],
  none: 'none yet',
  kinds: {
    contact: 'Contact',
    activity: 'Activity',
    condition: 'Condition',
    mechanism: 'Mechanism',
    intermediate: 'Intermediate outcome',
    'long-term': 'Long-term outcome',
    unintended: 'Unintended outcome',
    undeclared: 'Not described yet',
  },
  when: 'when: {0}',
  unless: 'unless: {0}',
  unreached: 'nothing leads here',
  deadEnd: 'leads to no outcome',
  undeclared: 'not described yet',
  leadsTo: 'leads to',
  holdsBack: 'holds back',
  enables: 'makes possible',
  feedback: 'feedback',
  assuming: 'assuming: {0}',
  legend: 'How to read it',
  inWords: 'In words',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Whole width',
};

/** Puts texts in the places of a string. */
export const filled = (template: string, ...values: readonly string[]): string =>
  template.replaceAll(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);

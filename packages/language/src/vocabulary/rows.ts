/** The shape of the vocabulary table: what is known about each word of the language. */
import type { NameKind } from '../spec/values.ts';
import type { Kind } from './kinds.ts';
import type { StandardName } from './standards.ts';

/** Items of reporting standards that a question answers, e.g. `{ tidier: ['5'] }`. Checked items only. */
export type Standards = Readonly<Partial<Record<StandardName, readonly string[]>>>;

/** What is said about every word, whatever its form. */
interface Described {
  /** The design question, as an author would be asked it. */
  readonly question: string;
  /** Why a reader needs the answer. */
  readonly why: string;
  /** How it is titled in a document. */
  readonly heading: string;
  readonly standards?: Standards;
}

/** A property: one question, one answer. */
export interface PropertyRow<T = unknown> extends Described {
  readonly kind: Kind<T>;
  /** Whether it is a design question that coverage counts. */
  readonly core: boolean;
  /** A good answer as it would be typed after the colon. */
  readonly example: string;
}

export type Properties = Readonly<Record<string, PropertyRow>>;

/** What may stand between a word and its block: a name, a text. */
export interface Head {
  readonly name?: 'required' | 'optional';
  /** `text`: a title in quotes may follow the name. */
  readonly title?: 'required' | 'optional';
  /** The property that the title answers (the statement of a theory). */
  readonly titleAnswers?: string;
}

/** A declaration that can be repeated inside a section (or stands at the top): a contact, a mechanism, a risk. */
export interface ItemRow<P extends Properties = Properties, L extends string = string> extends Described, Head {
  /** The word that starts it. */
  readonly word: string;
  readonly nameKind?: NameKind;
  /** The list it belongs to in the Spec; several words may share a list (the three levels of outcome). */
  readonly list: L;
  /** Whether at least one is a design question. */
  readonly core: boolean;
  /** The value after the colon, as a property of the item. */
  readonly value?: string;
  /** Clauses that may follow (`in 2012`, `source "…"`), each with the property that it answers. */
  readonly clauses?: Readonly<Record<string, string>>;
  /** Whether `because` and `from` anywhere inside count for the item as a whole. */
  readonly rationale?: boolean;
  readonly properties: P;
  /** What it holds besides: the findings of evidence. */
  readonly items?: Items;
  /** A whole declaration as it would be typed. */
  readonly example: string;
}

export type Items = Readonly<Record<string, ItemRow>>;

/** A section: a word with a block of properties and declarations. Each stands at most once, unless its row says otherwise. */
export interface SectionRow<P extends Properties = Properties, I extends Items = Items> extends Described, Head {
  readonly word: string;
  readonly nameKind?: NameKind;
  /** There may be several kinds of it, each with a name; the first is the main one. */
  readonly repeats?: true;
  /** The property that a value after the colon answers (`format: group`). */
  readonly value?: string;
  readonly properties: P;
  readonly items: I;
}

export type Sections = Readonly<Record<string, SectionRow>>;

/** A design question that counts. */
export const ask = <T>(
  kind: Kind<T>,
  heading: string,
  question: string,
  why: string,
  example: string,
  standards?: Standards,
): PropertyRow<T> => ({ kind, heading, question, why, example, core: true, ...(standards && { standards }) });

/** A question whose answer is welcome but not counted. */
export const also = <T>(
  kind: Kind<T>,
  heading: string,
  question: string,
  why: string,
  example: string,
  standards?: Standards,
): PropertyRow<T> => ({ kind, heading, question, why, example, core: false, ...(standards && { standards }) });

/** An item row, checked: its value and clauses answer properties that it has. */
export const item = <const P extends Properties, const L extends string>(
  row: ItemRow<P, L> & { readonly value?: keyof P & string; readonly clauses?: Readonly<Record<string, keyof P & string>> },
): ItemRow<P, L> => row;

/** A section row, checked in the same way. */
export const section = <const P extends Properties, const I extends Items>(
  row: SectionRow<P, I> & { readonly value?: keyof P & string; readonly titleAnswers?: keyof P & string },
): SectionRow<P, I> => row;

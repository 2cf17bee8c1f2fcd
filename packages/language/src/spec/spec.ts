/**
 * The Spec: what an intervention says, as immutable plain data. Rules, coverage, documents and
 * comparison see nothing else. Its shape is derived from the vocabulary: a new row there is a new
 * field here. Words with hyphens become camel case (`usual-care` is `usualCare`).
 */
import type { Items, Properties, PropertyRow, SectionRow } from '../vocabulary/rows.ts';
import type { evidenceItems, interventionProperties, sections, topLevelItems } from '../vocabulary/index.ts';
import type { Computed } from './computed.ts';
import type { Answer, Gap, NameKind, Placeholder, Range, Rationale, Ref } from './values.ts';

export type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

type ValueOf<R> = R extends PropertyRow<infer T> ? T : never;

/** One answer for each property. */
export type Answers<P extends Properties> = { readonly [K in keyof P & string as Camel<K>]: Answer<ValueOf<P[K]>> };

/** What every section and item carries besides its answers. */
export interface Frame {
  /** The word it starts with. */
  readonly word: string;
  readonly name?: string;
  readonly title?: string;
  /** Where a finding about the whole of it is shown: its word and name. */
  readonly at: Range;
  /** All of it, from its word to its closing brace. */
  readonly extent: Range;
  /** From its opening brace to its closing one, with which it ends; absent where it has no block. */
  readonly block?: Range;
}

/** A declaration such as a contact or a mechanism. */
export type Item<P extends Properties> = Frame & { readonly rationale?: Rationale } & Answers<P>;

/** All declarations of a list, or the gap that stands for them. `at` is where a missing one would be looked for. */
export interface Listing<T> {
  readonly state: 'given' | 'gap' | 'silent';
  readonly gap?: Gap;
  readonly items: readonly T[];
  readonly at: Range;
}

type ListKeys<I extends Items> = I[keyof I]['list'];
type PropertiesOfList<I extends Items, L extends string> = Extract<I[keyof I], { readonly list: L }>['properties'];
type Lists<I extends Items> = { readonly [L in ListKeys<I>]: Listing<Item<PropertiesOfList<I, L>>> };

/**
 * A section. It is always there, so that a question can be put to it; `state` says whether anything
 * is written. Where the whole section is a gap, every answer in it is that gap.
 */
export type Section<S extends SectionRow> = Frame & { readonly state: 'given' | 'gap' | 'silent'; readonly gap?: Gap } & Answers<
    S['properties']
  > &
  Lists<S['items']>;

type AllSections = { readonly [W in keyof typeof sections]: Section<(typeof sections)[W]> };

/** One arrow of the theory. */
export interface Link {
  readonly from: Ref;
  /** Absent where the arrow points at nothing yet. */
  readonly to: Ref;
  readonly effect: 'leads-to' | 'holds-back';
  readonly rationale?: Rationale;
  readonly assuming: readonly Ref[];
  /** The author marked the step as closing a circle on purpose. */
  readonly feedback: boolean;
  /** How sure the author is of this step; one that is certain needs no assumption. */
  readonly certainty?: 'certain' | 'likely' | 'uncertain';
  /** From the first name to the second. */
  readonly at: Range;
}

/** A recorded departure from a rule. */
export interface Acceptance {
  readonly rule: string;
  readonly because?: string;
  /** The rule's name, where a finding about it is shown. */
  readonly at: Range;
  readonly extent: Range;
}

/** A gap with the question that it leaves open. */
export interface OpenQuestion {
  /** Path of the question, as in the vocabulary: `peers.experience-recency`; a whole section by its word. */
  readonly path: string;
  /** The name of the item it belongs to, if any. */
  readonly item?: string;
  readonly gap: Gap;
}

/** A name that can be referred to. */
export interface Declared {
  readonly name: string;
  readonly kind: NameKind;
  readonly title?: string;
  readonly at: Range;
  /** The file, where it is not the intervention's own; `peerspec:` for the built-in library. */
  readonly file?: string;
}

export type Contact = AllSections['contacts']['planned']['items'][number];
export type Activity = AllSections['activities']['planned']['items'][number];
export type Mechanism = AllSections['theory']['mechanisms']['items'][number];
export type Assumption = AllSections['theory']['assumptions']['items'][number];
export type Outcome = AllSections['outcomes']['changes']['items'][number];
export type Condition = AllSections['context']['conditions']['items'][number];
export type Background = AllSections['context']['backgrounds']['items'][number];
export type Stakeholder = AllSections['stakeholders']['parties']['items'][number];
export type Risk = AllSections['implementation']['risks']['items'][number];
export type Study = AllSections['evaluation']['studies']['items'][number];
export type Result = AllSections['delivered']['results']['items'][number];
export type Change = AllSections['adaptation']['changes']['items'][number];
export type Event = AllSections['timeline']['events']['items'][number];
export type Measure = Item<(typeof topLevelItems)['measure']['properties']>;
export type EvidenceFinding = Item<(typeof evidenceItems)['finding']['properties']>;
export type Evidence = Item<(typeof topLevelItems)['evidence']['properties']> & { readonly findings: Listing<EvidenceFinding> };
export type Context = AllSections['context'];
export type Population = AllSections['population'];
export type Peers = AllSections['peers'];

/** The theory section with its arrows. */
export type Theory = AllSections['theory'] & { readonly links: readonly Link[] };

/** One intervention with everything it says, leaves open and comes to. */
export type Spec = Frame &
  Answers<typeof interventionProperties> &
  Omit<AllSections, 'theory'> & {
    /** The file it stands in, as a path relative to the workspace, with forward slashes. */
    readonly file: string;
    readonly theory: Theory;
    /** Kinds of people and of peers beside the main ones, which are named first. */
    readonly otherPopulations: readonly Population[];
    readonly otherPeers: readonly Peers[];
    readonly accepts: readonly Acceptance[];
    /** Shared declarations that are visible: of this file, the files it uses and the built-in library. */
    readonly shared: {
      readonly conditions: readonly Condition[];
      readonly measures: readonly Measure[];
      readonly evidence: readonly Evidence[];
      /** The names of all that is shared. */
      readonly declared: readonly Declared[];
    };
    /** Every gap, in the order of the text. */
    readonly open: readonly OpenQuestion[];
    /** Every text that says only that there is no answer; the questions are silent. */
    readonly placeholders: readonly Placeholder[];
    /** Paths of the questions that are asked in a wrong place, as in the vocabulary: each is told there, and nobody need be told that it is missing. */
    readonly misplaced: readonly string[];
    /** Every name that is declared within it. */
    readonly declared: readonly Declared[];
    /** Every use of a name, in the order of the text. */
    readonly uses: readonly Ref[];
    readonly computed: Computed;
  };

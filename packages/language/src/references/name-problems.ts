/** What can be wrong with names, in plain words. */
import type { Problem } from '../problem.ts';
import type { Declared } from '../spec/spec.ts';
import type { NameKind, Range } from '../spec/values.ts';
import { listed } from '../listed.ts';
import { didYouMean, suggest } from '../suggest.ts';

/** Each kind of name as a reader would call it, with its article, and where it is declared. */
const kinds: Readonly<Record<NameKind, { readonly called: string; readonly declare: string }>> = {
  intervention: { called: 'an intervention', declare: '`intervention NAME "…" { … }`' },
  event: { called: 'an event', declare: '`event NAME "…"` in `timeline`' },
  population: { called: 'the population', declare: '`population NAME "…" { … }`' },
  peers: { called: 'the peers', declare: '`peers NAME "…" { … }`' },
  contact: { called: 'a contact', declare: '`contact NAME "…" { … }` in `contacts`' },
  activity: { called: 'an activity', declare: '`activity NAME "…"` in `activities`' },
  context: { called: 'a shared context', declare: '`context NAME "…" { … }` at the top of a file' },
  condition: { called: 'a condition', declare: '`condition NAME "…" { … }` in `context`' },
  mechanism: { called: 'a mechanism', declare: '`mechanism NAME "…" { … }` in `theory`' },
  assumption: { called: 'an assumption', declare: '`assumption NAME "…"` in `theory`' },
  outcome: { called: 'an outcome', declare: '`intermediate NAME "…" { … }` or `long-term NAME "…" { … }` in `outcomes`' },
  stakeholder: { called: 'a stakeholder', declare: '`stakeholder NAME "…" { … }` in `stakeholders`' },
  risk: { called: 'a risk', declare: '`risk NAME "…"` in `implementation`' },
  study: { called: 'a study', declare: '`study NAME "…" { … }` in `evaluation`' },
  measure: { called: 'a measure', declare: '`measure NAME "…"` at the top of a file' },
  evidence: { called: 'evidence', declare: '`evidence NAME "…" { … }` at the top of a file' },
};

/** All kinds of name, in the order in which messages list them. */
export const nameKinds = Object.keys(kinds) as readonly NameKind[];

/** A kind of name as a reader would call it: "a mechanism". */
export const kindCalled = (kind: NameKind): string => kinds[kind].called;

/** A name that nothing has, or that belongs to something of another kind. `visible` are the names of the kinds that are wanted. */
export const unresolvedName = (
  name: string,
  at: Range,
  wanted: readonly NameKind[],
  declared: Declared | undefined,
  visible: Iterable<string>,
): Problem => {
  const called = listed(wanted.map(kindCalled), 'or');
  const suggestion = suggest(name, visible);
  const [only] = wanted;
  if (declared) {
    return {
      code: 'wrong-kind-of-name',
      message: `\`${name}\` is ${kindCalled(declared.kind)}, but ${called} is needed here${suggestion ? didYouMean(suggestion) : '.'}`,
      remedy: `Use the name of ${called}.`,
      at,
      ...(suggestion !== undefined && { replacement: suggestion }),
      ...(declared.file === undefined && { related: [{ message: `\`${name}\` is declared here.`, at: declared.at }] }),
    };
  }
  const evidenceHint =
    wanted.length === 1 && only === 'evidence'
      ? ' For a hunch, experience or local figures, cite `Hunch`, `PracticeKnowledge` or `LocalData`.'
      : '';
  return {
    code: 'unknown-name',
    message:
      wanted.length === 1 && only === 'evidence'
        ? `No evidence is called \`${name}\`${didYouMean(suggestion)}`
        : `Nothing here is called \`${name}\`${didYouMean(suggestion)}`,
    remedy: `Correct the name, or declare ${
      wanted.length > 2
        ? `${called} of that name`
        : listed(
            wanted.map((kind) => kinds[kind].declare),
            'or',
          )
    }.${evidenceHint}${wanted.length === 1 && only === 'measure' ? ` What has no name stands in quotes: \`"${name}"\`.` : ''}`,
    at,
    ...(suggestion !== undefined && { replacement: suggestion }),
    wanted,
  };
};

/** A name given twice. */
export const duplicateName = (name: string, at: Range, first: Declared): Problem => ({
  code: 'duplicate-name',
  message: `\`${name}\` is already the name of ${kindCalled(first.kind)}.`,
  remedy: 'Give one of the two another name, so that nobody has to guess which is meant.',
  at,
  ...(first.file === undefined && { related: [{ message: 'The first is here.', at: first.at }] }),
});

/** Two files offer the same name, so that nobody can tell which is meant. `other` is the one that is kept. */
export const sameSharedName = (name: string, at: Range, other: Declared, file: string): Problem => ({
  code: 'use-same-name',
  message: `\`${file}\` shares ${kindCalled(other.kind)} called \`${name}\`, and ${other.file === undefined ? 'this file has one too' : `\`${other.file}\` shares one too`}.`,
  remedy: 'Give one of the two another name, or remove one.',
  at,
  related: [{ message: 'The other one is here.', at: other.file === undefined ? other.at : { ...other.at, file: other.file } }],
});

/** What changed in meaning between two readings: how a text is laid out, and what things are called, is no change. */
import type { Spec } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { titleOf } from '../answers/items.ts';
import { plainText } from '../comparison/meaning.ts';
import { doseJudgements } from './dose-judgements.ts';
import { goneFindings, newFindings, withFindings } from './finding-changes.ts';
import { consequencesOf, partsChanged } from './intervention-changes.ts';
import type { Pair } from './pairs.ts';
import { samePairs, versionsOf } from './reading.ts';
import type { ChangedIntervention, Changes } from './types.ts';

/** What is read of one side: its interventions, and what the check finds. */
export interface Side {
  /** As it is shown: the file, or the revision and the file. */
  readonly shown: string;
  readonly specs: readonly Spec[];
  readonly findings: readonly Finding[];
}

const messages = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ message }) => plainText(message)))];

type Found = Map<string | undefined, readonly Finding[]>;

const byIntervention = ({ findings }: Side): Found => Map.groupBy(findings, ({ intervention }) => intervention);

/** What was found in an intervention; where several have one name, it is told with the first of them. */
const take = (found: Found, { name }: Spec): readonly Finding[] => {
  const own = found.get(name) ?? [];
  found.delete(name);
  return own;
};

const whole = (spec: Spec, is: 'new' | 'gone'): ChangedIntervention => ({
  title: plainText(titleOf(spec)),
  is,
  parts: [],
  consequences: [],
  found: [],
  gone: [],
});

const pairChanged = (was: Spec, is: Spec, sides: readonly [Found, Found]): readonly ChangedIntervention[] => {
  const { was: before, is: now, renamed } = versionsOf(was, is);
  const [old, fresh] = [take(sides[0], was), take(sides[1], is)];
  const { parts, others } = withFindings(partsChanged([before, now]), newFindings(old, fresh, renamed), doseJudgements(was, is), is.file);
  const told: ChangedIntervention = {
    title: plainText(titleOf(is)),
    is: 'changed',
    parts,
    consequences: consequencesOf(was, is),
    found: messages(others),
    gone: messages(goneFindings(old, fresh, renamed)),
  };
  return told.parts.length + told.consequences.length + told.found.length + told.gone.length === 0 ? [] : [told];
};

/** A file that held one intervention and holds one now holds the same one, whatever it is called. */
const pairs = (was: readonly Spec[], is: readonly Spec[]): readonly Pair<Spec>[] =>
  was.length === 1 && is.length === 1 ? [[was[0], is[0]]] : samePairs(was, is);

/** Everything that changed from one side to the other. */
export const changes = (was: Side, is: Side): Changes => {
  const found = [byIntervention(was), byIntervention(is)] as const;
  return {
    kind: 'peerspec-changes',
    version: 1,
    from: was.shown,
    to: is.shown,
    interventions: pairs(was.specs, is.specs).flatMap(([old, now]) => {
      if (old && now) return pairChanged(old, now, found);
      if (now) return [whole(now, 'new')];
      return old ? [whole(old, 'gone')] : [];
    }),
  };
};

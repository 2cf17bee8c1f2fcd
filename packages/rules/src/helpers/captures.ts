/** A remedy that many rules about evaluation share: one more thing for a study to capture. */
import { sections } from '@peerspec/language';
import type { Spec, Study } from '@peerspec/language';
import { called } from './called.ts';
import { missing, valueOf } from './answers.ts';
import { answerInItem } from './fixes.ts';
import type { Fix } from '../engine/rule.ts';

const canCapture = ({ captures }: Study): boolean => captures.state === 'given' || missing(captures);

/** Lets a study capture it: one of the given designs if there is one, else the first that can. */
export const addCapture =
  (what: string, designs: readonly string[]): ((spec: Spec) => Fix | undefined) =>
  ({ evaluation }) => {
    const able = evaluation.studies.items.filter(canCapture);
    const study = able.find(({ design }) => designs.includes(valueOf(design) ?? '')) ?? able[0];
    if (!study) return undefined;
    const title = `Let ${called(study)} capture \`${what}\``;
    if (study.captures.state === 'given') {
      const { end } = study.captures.at;
      return { title, at: { start: end, end }, text: `, ${what}` };
    }
    const inserted = answerInItem(study, sections.evaluation.items.study, 'captures', what);
    return inserted && { title, ...inserted };
  };

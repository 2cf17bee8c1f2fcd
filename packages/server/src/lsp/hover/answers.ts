/** What a declaration says of itself, question by question. */
import type { Bullet } from '@peerspec/documents';
import type { Naming } from '@peerspec/documents/internal';
import { explainedSayingsOf, gapText } from '@peerspec/documents/internal';
import type { Frame, Properties } from '@peerspec/language';
import { answerIn } from '@peerspec/rules/internal';

/** One line for each question of `properties` that is answered or openly left out, in their order. */
export const answerBullets = (frame: Frame, properties: Properties, naming: Naming): readonly Bullet[] =>
  Object.entries(properties).flatMap(([word, row]) => {
    const answer = answerIn(frame, word);
    if (!answer || answer.state === 'silent') return [];
    const sayings = answer.state === 'gap' ? [gapText(answer)] : explainedSayingsOf(row.kind, answer.value, naming);
    return [{ lead: { strong: `${row.heading}:` }, text: sayings.join('; ') }];
  });

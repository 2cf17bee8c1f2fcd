/** What peers and people are alike in. */
import type { Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';

type Characteristic = Spec['matching']['characteristics']['items'][number];

/** What a match is made on, always or where possible. */
export const matchedOn = ({ characteristics }: Spec['matching']): readonly Characteristic[] =>
  characteristics.items.filter(({ required }) => ['required', 'preferred'].includes(valueOf(required) ?? ''));

/** Where somebody may be in danger. */
import type { Spec } from '@peerspec/language';
import { isAbout } from './countries-and-topics.ts';

const dangerous = ['suicide', 'self-harm', 'mental-health', 'domestic-abuse'] as const;

/** It is about an issue in which somebody may be in danger. */
export const isAboutDanger = ({ topic }: Spec): boolean => dangerous.some((each) => isAbout(topic, each));

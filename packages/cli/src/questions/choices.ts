/** The standards that `questions` can show. Apart from what shows them, so that help need not load it. */
import type { StandardName } from '@peerspec/language';

export const standardNames = ['tidier', 'tidier-php', 'credeci', 'guided', 'rameses'] as const satisfies readonly StandardName[];

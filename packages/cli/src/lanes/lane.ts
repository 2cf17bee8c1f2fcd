/** One more thread that examines files. */
import { quickly } from '../quickly.ts';

const { serveLane } = await quickly(() => import('../parts.ts'));
await serveLane();

/** One more thread that examines files. */
import { loadParts } from '../load-parts.ts';

const { serveLane } = await loadParts('check', false);
await serveLane();

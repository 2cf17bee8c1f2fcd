/** One more thread that examines files. */
import { loadParts } from '../load-parts.ts';

await loadParts('check', false).serveLane();

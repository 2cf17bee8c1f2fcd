/** One more thread that examines files. */
import { quickParts } from '../quick-parts.ts';

const { serveLane } = await quickParts();
await serveLane();

/**
 * What the editor can ask, and what answers it: one entry for each request. What the server says that it can do
 * follows from what stands here.
 */
import type { Features } from './requests.ts';

export const features: Features = {};

/** All that is tried, one file for each thing that the extension can do. The first is about what happens before anything else. */
import './starting.ts';
import './findings.ts';
import './quick-fixes.ts';
import './writing.ts';
import './reading.ts';
import './commands.ts';
import './specification-view.ts';
import './preview.ts';
import './folders.ts';
import './server.ts';
import { tidy } from './support/workspace.ts';

afterEach(tidy);

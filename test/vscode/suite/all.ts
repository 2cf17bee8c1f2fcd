/** All that is tried, one file for each thing that the extension can do. */
import './starting.ts';

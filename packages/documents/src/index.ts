/** What a `.peer` file becomes. */
export { theoryDiagram } from './diagram/theory-diagram.ts';
export { specification } from './specification/specification.ts';

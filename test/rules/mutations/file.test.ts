import { mutants } from './file.ts';
import { testMutants } from './mutants.ts';

testMutants(mutants);

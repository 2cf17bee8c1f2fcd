import { testMutants } from './mutants.ts';
import { mutants } from './delivered.ts';

testMutants(mutants);

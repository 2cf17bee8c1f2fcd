import { mutants } from './theory.ts';
import { testMutants } from './mutants.ts';

testMutants(mutants);

import { testMutants } from './mutants.ts';
import { mutants } from './evidence.ts';

testMutants(mutants);

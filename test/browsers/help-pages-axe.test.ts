import { describe } from 'vitest';

import { EXAMPLES, executeExamples } from './execute-examples';

describe('examples of the help pages of axe-core’s rules', () => {
  executeExamples(
    EXAMPLES.filter(({ rule }) => rule.needs.includes('axe')),
    true,
  );
});

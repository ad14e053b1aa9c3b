import { describe } from 'vitest';

import { EXAMPLES, executeExamples, isActed } from './execute-examples';

describe('examples of the help pages of rules that use the page', () => {
  executeExamples(
    EXAMPLES.filter(({ rule }) => isActed(rule)),
    false,
  );
});

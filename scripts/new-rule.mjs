// `npm run new-rule procedure/fee-is-stated`: writes the three files of a rule and says where to list it.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const ID = /^(ipv6|accessibility|procedure)\/[a-z][a-z0-9-]+$/;
const NEEDS = { ipv6: 'network', accessibility: 'accessibility', procedure: 'procedure' };

const id = process.argv[2] ?? '';
const [pillar, name] = id.split('/');
const path = ending => join(ROOT, 'shared', 'rules', `${id}${ending}`);

if (!ID.test(id)) stop(`wanted pillar/what-must-hold, for example procedure/fee-is-stated; got "${id}"`);
if (existsSync(path('.ts'))) stop(`${id} exists already; ids live for ever`);

writeFileSync(path('.ts'), rule());
writeFileSync(path('.test.ts'), test());
writeFileSync(path('.md'), help());
console.log(`Wrote shared/rules/${id}.ts, .test.ts and .md.
Now: its reasons in shared/text/reasons/${pillar}-reasons.ts, its line in shared/rules/${pillar}-rules.ts.`);

function stop(message) {
  console.error(`new-rule: ${message}`);
  process.exit(2);
}

function rule() {
  return `import { defineRule, inapplicable } from '../rule';

/** One sentence: what must hold, as a citizen would say it. */
export default defineRule({
  id: '${id}',
  severity: 'moderate',
  basis: [],
  needs: ['${NEEDS[pillar]}'],

  evaluate({ ${NEEDS[pillar]} }) {
    return inapplicable('${name}-has-nothing-to-judge');
  },
});
`;
}

function test() {
  return `import { expect, test } from 'vitest';
import rule from './${name}';

test.each([
  // [what a citizen sees, facts, outcome, reason]
] as const)('%s', (_title, facts, outcome, reason) => {
  expect(rule.evaluate(facts)).toMatchObject({ outcome, reason });
});
`;
}

function help() {
  const languages = ['vi', 'en', 'fr'];
  const lines = field => languages.map(language => `${field}.${language}: `).join('\n');
  return `---
${lines('title')}
${lines('summary')}
fixer: developer
effort: hours
---

# vi

## Vì sao quan trọng

## Cách khắc phục

# en

## Why it matters

## How to fix

# examples

\`\`\`html failed
\`\`\`

\`\`\`html passed
\`\`\`
`;
}

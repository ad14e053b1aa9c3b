import { describe, expect, test } from 'vitest';
import { readHelpPage } from './help-page';

const PAGE = `---
title.vi: Phí được nêu
title.en: The fee is stated
title.fr: Le coût est indiqué
summary.vi: Người dân biết phải trả bao nhiêu.
summary.en: People know what to pay.
summary.fr: On sait combien payer.
fixer: publisher
effort: minutes
---

# vi

## Vì sao quan trọng

Để biết trước.

## Cách khắc phục

Ghi số tiền.

# en

## Why it matters

To know.

## How to fix

State it.

# examples

\`\`\`html failed
# not a heading
<p>Phí: 1</p>
\`\`\`

\`\`\`facts passed
{}
\`\`\`
`;

describe('a help page', () => {
  test('gives titles in three languages, bodies in two and the examples', () => {
    const page = readHelpPage(PAGE, 'x.md');
    expect(page.title.fr).toBe('Le coût est indiqué');
    expect(page.vi.how).toBe('Ghi số tiền.');
    expect(page.examples.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['html failed', 'facts passed']);
    expect(page.examples[0]?.code).toContain('# not a heading');
  });

  test.each([
    ['no front matter', 'x', 'x.md: no front matter'],
    ['a missing French title', PAGE.replace(/title\.fr.*\n/, ''), 'front matter has no title.fr'],
    ['an unknown fixer', PAGE.replace('publisher', 'somebody'), 'fixer: wanted one of developer'],
    ['no way to fix in English', PAGE.replace('## How to fix', '## How'), 'x.md # en: no text under "## How to fix"'],
  ])('with %s is refused, and the error says where', (_title, source, message) => {
    expect(() => readHelpPage(source, 'x.md')).toThrow(message);
  });
});

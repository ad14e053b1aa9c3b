import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { HelpText } from './help-text';

const html = (markdown: string): string => render(<HelpText markdown={markdown} language="vi" />);

describe('a piece of a help page', () => {
  test('keeps lists, code and emphasis', () => {
    expect(html('1. Ghi `alt` **ngắn**')).toContain('<li>Ghi <code>alt</code> <strong>ngắn</strong></li>');
  });

  test('says that a link opens a new tab', () => {
    expect(html('[Chuẩn](https://example.org/)')).toContain('(mở thẻ mới)');
  });

  test.each([
    ['a script', 'a <script>alert(1)</script>', '<script'],
    ['an event handler', '<img src=x onerror=alert(1)>', '<img'],
    ['an address that runs', '[x](javascript:alert(1))', 'javascript:'],
    ['a picture from elsewhere', '![x](https://example.org/x.png)', '<img'],
  ])('lets %s not through', (_what, markdown, forbidden) => {
    expect(html(markdown)).not.toContain(forbidden);
  });
});

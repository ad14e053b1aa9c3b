import { describe, expect, test } from 'vitest';
import { LANGUAGES, say } from './localized';
import { IPV6_REASONS } from './reasons/ipv6-reasons';
import { VALUE_WORDS } from './value-words';

describe('a sentence with a value that facts hold as a code', () => {
  test('says the word for it in the reader’s language', () => {
    const values = { server: 'ns1.tinhanmau.gov.vn', udp: 'timeout', tcp: 'refused' };
    const said = LANGUAGES.map(language => say(IPV6_REASONS['name-server-does-not-answer'], language, values));
    expect(said[0]).toContain('UDP: không trả lời, TCP: từ chối (REFUSED)');
    expect(said[1]).toContain('UDP: stays silent, TCP: refuses (REFUSED)');
    expect(said[2]).toContain('UDP : reste muet, TCP : refuse (REFUSED)');
  });

  test('shows a code from a newer version as it is', () => {
    const said = say(IPV6_REASONS['family-not-fetched'], 'en', { family: 'IPv6', state: 'brand-new' });
    expect(said).toContain('IPv6: brand-new');
  });

  test('names a table that exists, the same in every language', () => {
    for (const [reason, text] of Object.entries(IPV6_REASONS)) {
      const marks = LANGUAGES.map(language => [...text[language].matchAll(/\{(\w+)(?::([\w-]+))?\}/g)]);
      const [vi, en, fr] = marks.map(found => found.map(([mark]) => mark).toSorted());
      expect(en, reason).toEqual(vi);
      expect(fr, reason).toEqual(vi);
      for (const [, , table] of marks.flat())
        if (table !== undefined) expect(VALUE_WORDS[table], `${reason}: ${table}`).toBeDefined();
    }
  });
});

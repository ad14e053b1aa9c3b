import { describe, expect, it } from 'vitest';
import { isRecognisable, languageOfText, primaryLanguage } from './language-of-text';
import { ENGLISH, FRENCH, PLAIN, VIETNAMESE } from './sample-texts';

describe('the language of a text', () => {
  it.each([
    ['Vietnamese', VIETNAMESE, 'vi'],
    ['decomposed Vietnamese', VIETNAMESE.normalize('NFD'), 'vi'],
    ['Vietnamese in capitals', VIETNAMESE.toUpperCase(), 'vi'],
    ['Vietnamese without diacritics', PLAIN, 'vi'],
    ['English', ENGLISH, 'en'],
    ['French', FRENCH, 'fr'],
    ['German', 'Die Stelle prüft, ob das Formular vollständig ist, und trägt die Geburt in das Buch ein.', 'de'],
    ['Japanese', '出生届は住んでいる市町村の役所に提出してください。', 'ja'],
    ['Chinese', '请到您居住的乡政府登记出生。', 'zh'],
    ['Khmer', 'សូមស្វាគមន៍មកកាន់សេវាសាធារណៈ', 'km'],
    ['Arabic', 'مرحبا بكم في بوابة الخدمات', 'ar'],
  ])('%s is recognised', (_name, text, language) => {
    expect(languageOfText(text)?.language).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['numbers', '12.345 – 67/89'],
    ['names of products', 'Windows Linux macOS Android Chrome Firefox Safari Edge Opera'],
    ['a few words', 'Oakfield Library'],
  ])('%s is no clear language', (_name, text) => {
    expect(languageOfText(text)).toBeNull();
  });

  it('tells whether Vietnamese has its diacritics', () => {
    expect(languageOfText(VIETNAMESE)?.diacritics).toBe(true);
    expect(languageOfText(PLAIN)?.diacritics).toBe(false);
  });

  it('takes the first subtag of a tag', () => {
    expect(['vi-VN', 'EN', ' fr_FR ', ''].map(primaryLanguage)).toEqual(['vi', 'en', 'fr', '']);
  });

  it('takes a three-letter code for the two-letter one', () => {
    expect(['vie', 'eng-GB', '#1'].map(primaryLanguage)).toEqual(['vi', 'en', '#1']);
  });

  it('knows which languages it cannot tell from others', () => {
    expect(['vi', 'en-GB', 'eng', 'ru'].filter(isRecognisable)).toHaveLength(4);
    expect(['uk', 'nb', 'fa', 'yue', 'af', 'tyz', 'english', ''].filter(isRecognisable)).toEqual([]);
  });
});

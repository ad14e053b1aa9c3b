import { describe, expect, test } from 'vitest';
import { profileFrom } from './profile-file';

describe('a legal order', () => {
  test.each(['vn', 'eu-sdg', 'fr-essentielles'])('%s is read by its name', name => {
    expect(profileFrom(name)?.id).toBe(name);
  });

  test('nobody knows gives one clear line with those there are', () => {
    expect(() => profileFrom('no-such')).toThrow(
      /wanted one of eu-sdg, fr-essentielles, vn, or a file; no-such: ENOENT/,
    );
  });

  test('is not needed', () => expect(profileFrom(undefined)).toBeUndefined());
});

import { describe, expect, it } from 'vitest';
import eu from '../data/profiles/eu-sdg.json';
import fr from '../data/profiles/fr-essentielles.json';
import vn from '../data/profiles/vn.json';
import { OPERATOR_RULES } from '../shared/audit/procedure-fixers';
import { INFORMATION_RULES } from '../shared/audit/procedure-numbers';
import { readProfile } from '../shared/audit/procedure-profile';
import { PROCEDURE_RULES } from '../shared/rules/procedure-rules';
import { readHelpPage } from '../shared/text/help-page';

const IDS: readonly string[] = PROCEDURE_RULES.map(({ id }) => id);
const help = import.meta.glob<string>('../shared/rules/procedure/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('profiles are data', () => {
  it.each([vn, eu, fr])('$id names only rules of the catalogue', value => {
    const profile = readProfile(value);
    const named = [...Object.keys(profile.rules), ...profile.information];
    expect(named.filter(id => !IDS.includes(id))).toEqual([]);
  });

  it('the Vietnamese profile says something about every rule', () => {
    expect(Object.keys(readProfile(vn).rules).toSorted()).toEqual(IDS.toSorted());
  });

  it('a repealed decree is no legal basis', () => expect(JSON.stringify([vn, eu, fr])).not.toContain('42/2022'));

  it('a profile with an unknown demand is refused by its path', () => {
    expect(() => readProfile({ ...vn, rules: { 'procedure/x': { demand: 'perhaps' } } })).toThrow(
      'profile.rules.procedure/x.demand',
    );
  });
});

describe('who must fix it', () => {
  it('is the same in the help page and in the summary', () => {
    const operators = Object.entries(help)
      .filter(([path, source]) => !['publisher', 'editor'].includes(readHelpPage(source, path).fixer))
      .map(([path]) => path.replace('../shared/rules/', '').replace('.md', ''));
    expect([...OPERATOR_RULES].toSorted()).toEqual(operators.toSorted());
  });

  it('information rules are rules', () => expect(INFORMATION_RULES.filter(id => !IDS.includes(id))).toEqual([]));
});

import { useEffect, useRef, useState } from 'preact/hooks';
import type { LegalBasis } from '../../shared/agencies/legal-basis';
import { readLegalBasis } from '../../shared/agencies/legal-basis';
import type { AxeLocale } from '../../shared/text/axe/axe-message';
import type { HelpPage } from '../../shared/text/help-page';
import { loadHelp } from '../../shared/text/load-help';
import type { Language } from '../../shared/text/localized';
import type { FindingSources } from '../../shared/ui/finding';

/**
 * Loads what findings show beside the report: help pages of the listed rules, axe-core's sentences, the laws. What is not
 * there yet is left out; the page is drawn again when it comes.
 * @param rules ids of the rules that are listed
 */
export function useFindingSources(rules: readonly string[], language: Language): FindingSources {
  const help = useHelpPages(rules);
  const [laws, setLaws] = useState<LegalBasis | null>(null);
  const [locale, setLocale] = useState<{ language: Language; locale: AxeLocale } | null>(null);
  const needed = rules.length > 0;
  useEffect(() => {
    if (needed) void import('../../data/legal-basis.json').then(file => setLaws(readLegalBasis(file.default)));
  }, [needed]);
  useEffect(() => {
    let current = true;
    if (needed) void axeLocale(language).then(locale => current && setLocale({ language, locale }));
    return () => {
      current = false;
    };
  }, [needed, language]);
  return { helpOf: rule => help.get(rule), laws, axeLocale: locale?.language === language ? locale.locale : null };
}

function useHelpPages(rules: readonly string[]): ReadonlyMap<string, HelpPage> {
  const [pages, setPages] = useState<ReadonlyMap<string, HelpPage>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const missing = rules.filter(rule => !asked.current.has(rule));
    if (missing.length === 0) return;
    for (const rule of missing) asked.current.add(rule);
    void Promise.all(missing.map(async rule => [rule, await loadHelp(rule).catch(() => undefined)] as const)).then(
      loaded => {
        const found = loaded.flatMap(([rule, page]) => (page === undefined ? [] : [[rule, page] as const]));
        setPages(known => new Map([...known, ...found]));
      },
    );
  }, [rules]);
  return pages;
}

/** axe-core's own template is its English. */
async function axeLocale(language: Language): Promise<AxeLocale> {
  switch (language) {
    case 'vi':
      return (await import('../../shared/text/axe/vi.json')).default;
    case 'fr':
      return (await import('../../shared/text/axe/fr.json')).default;
    default:
      return (await import('axe-core/locales/_template.json')).default;
  }
}

import type { Evidence } from '../rules/outcome';
import { type AxeLocale, axeMessage } from './axe/axe-message';
import { type Language, say } from './localized';
import { reasonText } from './reason-keys';

type Values = Readonly<Record<string, string | number>>;

/**
 * The sentence of a result.
 * @returns the reason's key itself when this version has no sentence for it, so that nothing is hidden
 */
export function reasonSentence(
  { reason, values }: { reason: string; values?: Values | undefined },
  language: Language,
): string {
  const text = reasonText(reason);
  return text === null ? reason : say(text, language, values ?? {});
}

/**
 * What is said about one piece of evidence: its own reason where it differs from the result's, and axe-core's sentences.
 * @param resultReason the reason already shown for the whole result
 * @param locale axe-core's sentences; null while they are being loaded
 */
export function evidenceSentences(
  { reason, values, checks = [] }: Evidence,
  resultReason: string,
  language: Language,
  locale: AxeLocale | null,
): string[] {
  const own = reason === undefined || (reason === resultReason && values === undefined) ? [] : [{ reason, values }];
  const said = own.map(entry => reasonSentence(entry, language));
  const axe = locale === null ? [] : checks.map(({ id, outcome, data }) => axeMessage(id, outcome, data, locale));
  return [...new Set([...said, ...axe])].filter(sentence => sentence !== '');
}

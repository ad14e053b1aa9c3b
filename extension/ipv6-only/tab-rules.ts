import browser from 'webextension-polyfill';
import { previewRules } from './preview-rules';

/**
 * Lets a tab reach these hosts and nothing else, until `removeRules` or the end of the browser session.
 * @throws Error when the browser takes no more rules
 */
export async function applyRules(tabId: number, hosts: readonly string[]): Promise<void> {
  const { own, others } = await rulesOf(tabId);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: own,
    addRules: previewRules(tabId, hosts, others),
  });
}

/** Takes a tab's rules away; tabs without any are left alone. */
export async function removeRules(tabId: number): Promise<void> {
  const { own } = await rulesOf(tabId);
  if (own.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: own });
}

/** Takes the rules of all tabs away. */
export async function removeAllRules(): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  if (rules.length > 0)
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) });
}

async function rulesOf(tabId: number): Promise<{ own: number[]; others: number[] }> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  const isOwn = (rule: (typeof rules)[number]): boolean => rule.condition.tabIds?.includes(tabId) === true;
  return {
    own: rules.filter(isOwn).map(({ id }) => id),
    others: rules.filter(rule => !isOwn(rule)).map(({ id }) => id),
  };
}

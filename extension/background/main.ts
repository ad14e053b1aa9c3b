import browser from 'webextension-polyfill';
import { answer } from '../messages/messages';
import { forgetReport, keepReport, lastReport } from '../storage/reports';
import { auditTab } from './audit-tab';
import { openPanel } from './open-panel';

// Only listeners here: a service worker that was stopped wakes for those that are set while this file loads.

answer({
  'audit-tab': async ({ tabId, pillars }) => {
    const report = await auditTab(tabId, pillars);
    await keepReport(tabId, report);
    return report;
  },
  'last-report': ({ tabId }) => lastReport(tabId),
});

browser.action.onClicked.addListener(tab => openPanel(tab));

browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
  if (frameId === 0) void forgetReport(tabId);
});

browser.tabs.onRemoved.addListener(tabId => void forgetReport(tabId));

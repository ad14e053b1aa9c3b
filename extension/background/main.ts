import browser from 'webextension-polyfill';
import { startPreview, stopPreview } from '../ipv6-only/preview-tab';
import { watchPreviewedTabs } from '../ipv6-only/watch-preview';
import { answer, type Messages } from '../messages/messages';
import { forgetConnections, watchAgain, watchConnections } from '../network/watch-connections';
import { keepProgress } from '../storage/progress';
import { forgetReport, keepReport, lastReport } from '../storage/reports';
import { actOnReport, endActing } from './acting-runs';
import { answerQuestion } from './answer-question';
import { auditTab } from './audit-tab';
import { actOnJourney, watchJourneys } from './journey-recorder';
import { journeyReport, withTabJourney } from './journey-report';
import { openPanel } from './open-panel';
import { beginAudit, cancelAudit } from './running-audits';
import { hideOverlay, showEvidence } from './show-evidence';
import { showHelper } from './show-helper';

// Only listeners here: a service worker that was stopped wakes for those that are set while this file loads.

answer({
  'audit-tab': audit,
  'cancel-audit': async ({ tabId }) => {
    cancelAudit(tabId);
    return null;
  },
  'last-report': ({ tabId }) => lastReport(tabId),
  'show-evidence': ({ tabId, evidence }) => showEvidence(tabId, evidence),
  'show-helper': ({ tabId, helper }) => showHelper(tabId, helper),
  'hide-overlay': ({ tabId }) => hideOverlay(tabId),
  'start-ipv6-only': ({ tabId }) => startPreview(tabId),
  'stop-ipv6-only': async ({ tabId }) => {
    await stopPreview(tabId);
    return null;
  },
  'act-on-tab': ({ tabId, auditedAt }) => actOnReport(tabId, auditedAt),
  'stop-acting': async ({ tabId }) => {
    await endActing(tabId, 'stopped');
    return null;
  },
  'answer-question': answerQuestion,
  'act-on-journey': async ({ tabId, act }) => {
    await actOnJourney(tabId, act);
    return null;
  },
  'journey-report': ({ tabId }) => journeyReport(tabId),
  'forget-connections': async () => {
    await forgetConnections();
    return null;
  },
});

watchConnections();
watchPreviewedTabs();
watchJourneys();
browser.permissions.onAdded.addListener(watchAgain);
browser.action.onClicked.addListener(tab => {
  openPanel(tab);
  // The click allows the tab's own host for as long as it stays there.
  watchAgain();
});

browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
  if (frameId !== 0) return;
  void endActing(tabId, 'left');
  void forgetReport(tabId);
});

browser.tabs.onRemoved.addListener(tabId => {
  void endActing(tabId, 'left');
  cancelAudit(tabId);
  void forgetReport(tabId);
});

async function audit({ tabId, pillars }: Messages['audit-tab']['body']) {
  await endActing(tabId, 'stopped');
  const signal = beginAudit(tabId);
  try {
    const audited = await auditTab(tabId, pillars, { signal, onStep: step => void keepProgress(tabId, step) });
    const report = await withTabJourney(tabId, audited);
    await keepReport(tabId, report);
    return report;
  } finally {
    if (!signal.aborted) await keepProgress(tabId, null);
  }
}

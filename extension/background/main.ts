import browser from 'webextension-polyfill';
import { startPreview, stopPreview } from '../ipv6-only/preview-tab';
import { watchPreviewedTabs } from '../ipv6-only/watch-preview';
import { answer, type Messages } from '../messages/messages';
import { forgetConnections, watchAgain, watchConnections } from '../network/watch-connections';
import { currentReport, leaveReport } from '../storage/answers';
import { keepProgress } from '../storage/progress';
import { keepReport } from '../storage/reports';
import { actOnReport, endActing } from './acting-runs';
import { answerQuestion } from './answer-question';
import { auditTab } from './audit-tab';
import { actOnJourney, watchJourneys } from './journey-recorder';
import { journeyReport, withTabJourney } from './journey-report';
import { openPanel } from './open-panel';
import { keptAnswers, reuseAnswers, withEarlierAnswers } from './reuse-answers';
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
  'last-report': ({ tabId }) => currentReport(tabId),
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
  'kept-answers': ({ tabId }) => keptAnswers(tabId),
  'reuse-answers': ({ tabId, reuse }) => reuseAnswers(tabId, reuse),
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

browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
  if (frameId !== 0) return;
  void endActing(tabId, 'left');
  void leaveReport(tabId, url);
});

browser.tabs.onRemoved.addListener(tabId => {
  void endActing(tabId, 'left');
  cancelAudit(tabId);
  void leaveReport(tabId, null);
});

async function audit({ tabId, pillars }: Messages['audit-tab']['body']) {
  await endActing(tabId, 'stopped');
  const signal = beginAudit(tabId);
  const before = await currentReport(tabId);
  try {
    const audited = await auditTab(tabId, pillars, { signal, onStep: step => void keepProgress(tabId, step) });
    const report = await withTabJourney(tabId, audited);
    const answered = await withEarlierAnswers(tabId, report, before);
    await keepReport(tabId, answered);
    return answered;
  } finally {
    if (!signal.aborted) await keepProgress(tabId, null);
  }
}

import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Must run inside the click: both browsers open them only in
 * answer to a person.
 */
export function openPanel(tab: Tabs.Tab): void {
  if (browser.sidebarAction !== undefined) {
    void browser.sidebarAction.open();
    return;
  }
  if (tab.windowId !== undefined) void chrome.sidePanel.open({ windowId: tab.windowId });
}

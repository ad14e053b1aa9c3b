import type base from '../manifest.json';

/** Firefox signs and updates the extension under this id. */
export const FIREFOX_ID = 'soicong@soicong.org';

/**
 * The manifest for one browser family. Firefox has no service worker for extensions and a sidebar in place of the side
 * panel; it resolves names for us (`dns`), which Chromium does not.
 */
export function manifestFor(manifest: typeof base, browser: 'chrome' | 'firefox'): Record<string, unknown> {
  const { side_panel: panel, background, permissions, ...rest } = manifest;
  if (browser === 'chrome')
    return { ...rest, background, permissions, side_panel: panel, minimum_chrome_version: '120' };
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: [...permissions.filter(name => name !== 'sidePanel'), 'dns'],
    sidebar_action: { default_title: manifest.name, default_panel: panel.default_path, open_at_install: false },
    browser_specific_settings: {
      gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}

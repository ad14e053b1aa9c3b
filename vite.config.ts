import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config';
import { manifestFor } from './extension/manifest-for';
import manifest from './manifest.json' with { type: 'json' };

/** One config for all builds: `vite build --mode page-script | checker | chrome | firefox | site`, and for the tests. */
export default defineConfig(({ mode }): UserConfig => {
  switch (mode) {
    case 'page-script':
      return pageScript();
    case 'checker':
      return checker();
    case 'chrome':
    case 'firefox':
      return extension(mode);
    case 'site':
      return site();
    default:
      return tests();
  }
});

/** The one script that is put into audited pages, by the extension and the checker alike. */
function pageScript(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/page-script',
      emptyOutDir: true,
      lib: {
        entry: 'shared/facts/page-script/page-script.ts',
        formats: ['iife'],
        name: 'soiCongScript',
        fileName: () => 'page-script.js',
      },
    },
  };
}

function checker(): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist/checker',
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          soicong: 'checker/main.ts',
          'sample-portals': 'checker/sample-main.ts',
          bench: 'checker/bench/bench-main.ts',
          'record-facts': 'checker/record-facts.ts',
        },
        // Beside the programs, not in a folder of their own: they find the page script by their place.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  };
}

function extension(browser: 'chrome' | 'firefox'): UserConfig {
  const input: Record<string, string> = { report: 'extension/report/report.html' };
  // crxjs does not follow sidebar_action.default_panel.
  if (browser === 'firefox') input.panel = 'extension/panel/panel.html';
  return {
    publicDir: 'extension/public',
    plugins: [
      crx({ manifest: manifestFor(manifest, browser) as unknown as ManifestV3Export, browser }),
      emitPageScripts(),
    ],
    build: { outDir: `dist/${browser}`, emptyOutDir: true, modulePreload: false, rolldownOptions: { input } },
  };
}

/**
 * Puts the scripts for pages into the extension as plain files, so that no page can see them as web-accessible resources.
 * The page script is taken from the folder beside the extension's own, where `--mode page-script` has put it.
 */
function emitPageScripts(): Plugin {
  const sources = new Map<string, string>();
  return {
    name: 'soicong:page-scripts',
    apply: 'build',
    configResolved({ root, build }) {
      sources.set('page-script.js', resolve(root, build.outDir, '../page-script/page-script.js'));
      sources.set('gather-internals.js', resolve(root, 'node_modules/axe-core/gather-internals.js'));
    },
    generateBundle() {
      for (const [fileName, path] of sources)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') });
    },
  };
}

function site(): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist/site-build',
      emptyOutDir: true,
      rolldownOptions: { input: { prerender: 'site/build/prerender.ts' }, output: { entryFileNames: '[name].js' } },
    },
  };
}

const BROWSER_TESTS = 'test/browsers/**/*.test.{ts,tsx}';
const LAB_TESTS = 'test/lab/**/*.test.ts';

function tests(): UserConfig {
  return {
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            include: ['{shared,checker,extension,site,test,data}/**/*.test.{ts,tsx}'],
            exclude: [BROWSER_TESTS, LAB_TESTS, 'node_modules/**'],
            testTimeout: 20_000,
            css: true,
          },
        },
        {
          test: {
            name: 'browsers',
            include: [BROWSER_TESTS],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
            css: true,
            // A loaded machine lets a real browser miss a deadline now and then; what is wrong fails twice.
            retry: 1,
          },
        },
        {
          test: {
            name: 'lab',
            include: [LAB_TESTS],
            testTimeout: 120_000,
            hookTimeout: 900_000,
            maxWorkers: 1,
          },
        },
      ],
    },
  };
}

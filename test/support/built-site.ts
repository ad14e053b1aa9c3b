import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prerenderSite } from '../../site/build/prerender-site';
import { publishedSample } from './sample-reports';

/** The whole site in a folder of its own, with a sample edition and no edition of real agencies. */
export async function builtSite(): Promise<{ folder: string; out: string; pages: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'soicong-site-'));
  const sample = await publishedSample(folder);
  const editions = join(folder, 'editions');
  mkdirSync(editions);
  const out = join(folder, 'site');
  const pages = prerenderSite({ out, editions, sample, origin: 'http://localhost:8080', contact: null });
  return { folder, out, pages };
}

/** Every file below a folder, as a path from its root: `/mau/index.html`. */
export function filesBelow(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesBelow(folder, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import agencies from '../../data/agencies.json';
import legalBasis from '../../data/legal-basis.json';
import mapCells from '../../data/map-cells.json';
import portals from '../../data/portals.csv?raw';
import { journeyJsonSchema } from '../../shared/journey/journey-record';
import { reportJsonSchema } from '../../shared/report/page-report';
import { pillarOf } from '../../shared/rules/catalogue';
import { editionFolder, type OPEN_FILES } from '../open-files';
import type { Shelf, SiteData } from '../site-data';

/** Writes what the data page offers: lists, the catalogue, the report's schema, the assertions of every edition. */
export function writeOpenData(site: SiteData, out: string, folderOf: (shelf: Shelf) => string): void {
  const files: Readonly<Record<(typeof OPEN_FILES)[number], string>> = {
    'agencies.json': json(agencies),
    'portals.csv': portals,
    'legal-basis.json': json(legalBasis),
    'map-cells.json': json(mapCells),
    'rules.json': json(ruleRows(site)),
    'report.schema.json': json(reportJsonSchema()),
    'journey.schema.json': json(journeyJsonSchema()),
  };
  mkdirSync(join(out, 'open'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, 'open', name), text);
  for (const shelf of [...site.editions, ...(site.sample === null ? [] : [site.sample])]) {
    copyEdition(folderOf(shelf), join(out, editionFolder(shelf.edition)));
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function ruleRows({ rules }: SiteData): object[] {
  return rules.map(({ rule, help }) => ({
    id: rule.id,
    pillar: pillarOf(rule.id),
    severity: rule.severity,
    mode: rule.mode ?? 'automatic',
    advisory: rule.advisory ?? false,
    wcag: rule.wcag ?? [],
    act: rule.act ?? [],
    basis: rule.basis,
    fixer: help.fixer,
    effort: help.effort,
    title: help.title,
    summary: help.summary,
  }));
}

function copyEdition(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of ['edition.json', 'assertions.csv', 'assertions.ndjson']) {
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name));
  }
}

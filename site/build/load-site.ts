import agencies from '../../data/agencies.json';
import legalBasis from '../../data/legal-basis.json';
import mapCells from '../../data/map-cells.json';
import { readHexagonMap } from '../../shared/agencies/hexagon-map';
import { readLegalBasis } from '../../shared/agencies/legal-basis';
import { readAgencies } from '../../shared/agencies/read-agencies';
import { ruleHelp } from '../../shared/report/exports/rule-help';
import { CATALOGUE } from '../../shared/rules/catalogue';
import { type AccuracyTable, readAccuracyTable } from '../accuracy-table';
import type { SiteData } from '../site-data';
import type { BuildOptions } from './build-options';
import { loadEditions, loadSample } from './load-shelf';

const ACCURACY_FILES = import.meta.glob<unknown>('../../data/accuracy/*.json', { import: 'default', eager: true });

/** Everything the pages are made of, read and checked. @throws Error that names the file and the path in it */
export function loadSite({ editions, sample, origin, contact }: BuildOptions, styles: string): SiteData {
  return {
    registry: readAgencies(agencies),
    map: readHexagonMap(mapCells),
    basis: readLegalBasis(legalBasis),
    rules: CATALOGUE.flatMap(rule => {
      const help = ruleHelp(rule.id);
      return help === null ? [] : [{ rule, help }];
    }),
    accuracy: Object.values(ACCURACY_FILES).flatMap(accuracyTable),
    editions: loadEditions(editions),
    sample: loadSample(sample),
    origin,
    contact,
    styles,
    // The day in Viet Nam: en-CA writes it as 2026-11-21.
    builtOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
  };
}

/** Other files may lie in that folder. */
function accuracyTable(json: unknown): AccuracyTable[] {
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
  return schema === 'soicong-accuracy/1' ? [readAccuracyTable(json)] : [];
}

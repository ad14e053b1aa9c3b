import { join } from 'node:path';
import agencies from '../../data/agencies.json';
import { readAgencies } from '../../shared/agencies/read-agencies';
import { hostOf, type Publication } from '../../shared/report/assertion';
import type { Edition, PublishedPage } from '../../shared/report/edition';
import type { PageReport } from '../../shared/report/page-report';
import { type EditionFolder, openEditionFolder } from './edition-folder';
import { type EditionInput, editionSummary } from './edition-summary';
import { type Attribute, type Attribution, attributeByRegistry, attributeBySample } from './host-attribution';
import { pageId } from './page-id';
import { addPage, type PortalTally, publishedPortal } from './portal-tally';
import { type RunLine, readRunLines, reportFiles } from './read-runs';
import { readJson, readSampleRegistry } from './sample-registry';

export interface PublishCommand {
  runs: readonly string[];
  edition: string;
  /** Folder to write; `data/editions/NAME` when absent. */
  out: string | undefined;
  /** A list of fictional portals: the edition is a sample. */
  sample: string | undefined;
  /** Another agencies.json than the built-in one. */
  registry: string | undefined;
}

/** Evidence kept per rule in a published page (count). */
const EVIDENCE_PUBLISHED = 8;

/**
 * Makes an edition of many reports: scores per page, portal and agency, and open data. A broken line is told with its file
 * and line, skipped and counted; of a page audited several times the newest report counts.
 * @returns 0 when published, 2 when no report could be read
 */
export async function publishCommand(command: PublishCommand): Promise<number> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(command.edition))
    throw new Error(`--edition: wanted letters, digits, dots and dashes such as 2026-Q4; got ${command.edition}`);
  const attribute = attribution(command);
  const files = reportFiles(command.runs);
  const folderPath = command.out ?? join('data', 'editions', command.edition);
  const { newest, skipped, repeated } = await firstReading(files, attribute);
  if (newest.size === 0) {
    console.error(`soicong: no report could be read in ${command.runs.join(', ')}; nothing was published`);
    return 2;
  }
  const folder = openEditionFolder(folderPath);
  const edition = await secondReading(files, newest, attribute, folder, command);
  const summary = editionSummary({ ...edition, counts: { reports: newest.size, skipped, repeated } });
  folder.json(['edition.json'], summary);
  folder.close();
  tell(summary, folderPath);
  return 0;
}

function attribution({ sample, registry }: PublishCommand): Attribute {
  if (sample !== undefined) return attributeBySample(readSampleRegistry(sample));
  return attributeByRegistry(readAgencies(registry === undefined ? agencies : readJson(registry, '--registry')));
}

type GoodLine = Extract<RunLine, { report: PageReport }>;

/** Finds the newest report of every page: page → where it stands. Tells what is wrong with the other lines. */
async function firstReading(files: readonly string[], attribute: Attribute) {
  const newest = new Map<string, { auditedAt: string; place: string }>();
  const counts = { skipped: 0, repeated: 0 };
  for await (const line of readRunLines(files)) {
    const problem = 'problem' in line ? line.problem : refusal(line.report, attribute);
    if (problem !== null || !('report' in line)) {
      counts.skipped += 1;
      console.error(`${placeOf(line)}: skipped: ${problem}`);
      continue;
    }
    const [key, { auditedAt }] = [pageKey(line.report), line.report];
    const known = newest.get(key);
    if (known !== undefined) counts.repeated += 1;
    if (known === undefined || known.auditedAt <= auditedAt) newest.set(key, { auditedAt, place: placeOf(line) });
  }
  return { newest, ...counts };
}

function refusal({ finalUrl, auditedAt }: PageReport, attribute: Attribute): string | null {
  if (hostOf(finalUrl) === '') return `wanted an address with a host, got ${finalUrl}`;
  try {
    attribute(finalUrl, auditedAt);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const placeOf = ({ file, line }: RunLine): string => `${file}:${line}`;
const pageKey = ({ finalUrl }: PageReport): string => `${hostOf(finalUrl)}/${pageId(finalUrl)}`;

/** Writes pages and assertions as they go by; only scores stay in memory. */
async function secondReading(
  files: readonly string[],
  newest: ReadonlyMap<string, { place: string }>,
  attribute: Attribute,
  folder: EditionFolder,
  { edition, sample }: PublishCommand,
): Promise<Omit<EditionInput, 'counts'>> {
  const portals = new Map<string, PortalTally>();
  const engines = new Map<string, Edition['engines'][number]>();
  for await (const line of readRunLines(files)) {
    if (!isReport(line) || newest.get(pageKey(line.report))?.place !== placeOf(line)) continue;
    const { report } = line;
    const owner = attribute(report.finalUrl, report.auditedAt);
    const tally = tallyOf(portals, hostOf(report.finalUrl), owner);
    engines.set(JSON.stringify(report.engine), report.engine);
    publishPage(report, tally, owner, folder, { edition, sample: sample !== undefined });
  }
  const published = [...portals.values()].map(tally => publishedPortal(tally, edition, sample !== undefined));
  for (const portal of published) folder.json(['portals', `${portal.host}.json`], portal);
  const agencyList = [...portals.values()].flatMap(({ attribution: { agency } }) => (agency === null ? [] : [agency]));
  return {
    name: edition,
    sample: sample !== undefined,
    publishedAt: new Date().toISOString(),
    portals: published,
    agencies: new Map(agencyList.map(agency => [agency.id, agency])),
    engines: [...engines.values()],
  };
}

const isReport = (line: RunLine): line is GoodLine => 'report' in line && hostOf(line.report.finalUrl) !== '';

function tallyOf(portals: Map<string, PortalTally>, host: string, owner: Attribution): PortalTally {
  const known = portals.get(host);
  if (known !== undefined) return known;
  const tally: PortalTally = { host, attribution: owner, pages: [], rules: new Map() };
  portals.set(host, tally);
  return tally;
}

function publishPage(
  report: PageReport,
  tally: PortalTally,
  owner: Attribution,
  folder: EditionFolder,
  { edition, sample }: { edition: string; sample: boolean },
): void {
  const id = pageId(report.finalUrl);
  const row = addPage(tally, id, owner.pageKind, report);
  const agency = owner.agency?.id ?? null;
  const publication: Publication = { edition, sample, agency, pageId: id, pageKind: owner.pageKind };
  const page: PublishedPage = {
    schema: 'soicong-page/1',
    edition,
    sample,
    host: tally.host,
    agency,
    id,
    kind: owner.pageKind,
    pillars: row.pillars,
    report: { ...report, results: report.results.map(shortened) },
  };
  folder.json(['pages', tally.host, `${id}.json`], page);
  folder.assertions(report, publication);
}

function shortened(result: PageReport['results'][number]): PageReport['results'][number] {
  const { evidence, count = evidence.length } = result;
  if (evidence.length <= EVIDENCE_PUBLISHED) return result;
  return { ...result, evidence: evidence.slice(0, EVIDENCE_PUBLISHED), count };
}

function tell({ name, sample, agencies: owners, counts, unattributed }: Edition, folder: string): void {
  const kind = sample ? 'sample edition' : 'edition';
  console.log(
    `${kind} ${name}: ${counts.reports} pages of ${owners.length} agencies, ${counts.skipped} lines skipped, ${unattributed.length} hosts of nobody known → ${folder}`,
  );
}

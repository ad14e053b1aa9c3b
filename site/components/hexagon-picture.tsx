import { officialName } from '../../shared/agencies/agency-name';
import type { Cell } from '../../shared/agencies/hexagon-map';
import type { Pillar } from '../../shared/rules/outcome';
import { PILLAR_TEXT } from '../../shared/text/outcome-text';
import { LIST } from '../content/list-text';
import { SCORE } from '../content/score-text';
import { scoredAgency } from '../site-data';
import { formatScore, type View } from '../view';
import { cellsPath, centreOf, frameOf, outlinePath } from './hexagon-shapes';
import { LABEL_PLACES } from './map-label-table';

/** Lower edge of each class of scores; each has a pattern of its own, so that it reads without colour. */
const BANDS = [0, 50, 70, 85] as const;
const MARGIN = 12;
/** Between the lines of a label, and between the last one and the cells, in units of the picture. */
const LINE_HEIGHT = 19;
const LABEL_GAP = 16;

interface Area {
  id: string;
  cells: readonly Cell[];
  label: string;
  score: number | null;
}

/** The map of the 34 units, both archipelagos always in it, every unit a link with its name and value. */
export function HexagonPicture({ view, pillar }: { view: View; pillar: Pillar }) {
  const { map } = view.site;
  const all = [...map.units, ...map.archipelagos].flatMap(({ cells }) => cells);
  const { left, top, width, height } = frameOf(all, MARGIN);
  // Who walks the map by keyboard goes as the eye goes; the table keeps the order of the law.
  const inReadingOrder = map.units.toSorted(
    (a, b) => a.labelCell[0] - b.labelCell[0] || a.labelCell[1] - b.labelCell[1],
  );
  const score = (agency: string) => scoredAgency(view.site, agency, false)?.pillars[pillar].score ?? null;
  return (
    <figure class="map">
      <svg viewBox={`${left} ${top} ${width} ${height}`}>
        <title>{view.write(LIST.mapTitle)}</title>
        <Patterns />
        <text class="map-sea" x={434} y={460}>
          {view.write(LIST.eastSea)}
        </text>
        {inReadingOrder.map(({ agency, cells }) => (
          <AreaLink
            key={agency}
            view={view}
            area={{ id: agency, cells, label: unitName(view, agency), score: score(agency) }}
          />
        ))}
        {map.archipelagos.map(({ id, agency, cells, label }) => (
          <g key={id} data-archipelago={id}>
            <AreaLink view={view} area={{ id: agency, cells, label: view.write(label), score: score(agency) }} />
            <ArchipelagoLabel label={view.write(label)} cells={cells} right={left + width - MARGIN} />
          </g>
        ))}
        <g>
          {map.units.map(({ agency, labelCell }) => (
            <UnitLabel key={agency} view={view} id={agency} cell={labelCell} score={score(agency)} />
          ))}
        </g>
      </svg>
      <figcaption>
        <p>{view.write(LIST.mapAbout)}</p>
        <Legend view={view} pillar={pillar} />
      </figcaption>
    </figure>
  );
}

function AreaLink({ view, area: { id, cells, label, score } }: { view: View; area: Area }) {
  const value = score === null ? view.write(SCORE.noData) : formatScore(score, view.language);
  const name = `${label}: ${value}`;
  return (
    <a href={view.href({ page: 'agency', id, sample: false })} aria-label={name} class="map-unit">
      <title>{name}</title>
      <path d={cellsPath(cells)} fill={`url(#${patternOf(score)})`} />
      <path class="map-outline" d={outlinePath(cells)} />
    </a>
  );
}

/** Written for the eye, inside the cells or at the end of a line; the link says the same to a screen reader. */
function UnitLabel({ view, id, cell, score }: { view: View; id: string; cell: Cell; score: number | null }) {
  const place = LABEL_PLACES[id];
  const { x, y } = centreOf(cell);
  const value = score === null ? '' : ` ${formatScore(score, view.language)}`;
  const name = shortName(unitPlainName(view, id)) + value;
  if (place === undefined) {
    return (
      <text class="map-name" x={x} y={y + 4}>
        {name}
      </text>
    );
  }
  const { text, from, anchor } = place;
  const gap = anchor === 'start' ? -3 : 3;
  return (
    <g class="map-name">
      <path d={`M${from.x} ${from.y}L${text.x + gap} ${text.y - 4}`} />
      <circle cx={from.x} cy={from.y} r="1.7" />
      <text x={text.x} y={text.y} text-anchor={anchor}>
        {name}
      </text>
    </g>
  );
}

/** The whole label in short lines, their end at the right edge of the picture, so that nothing ever cuts it. */
function ArchipelagoLabel({ label, cells, right }: { label: string; cells: readonly Cell[]; right: number }) {
  const lines = label.split(/ (?=\()|(?<=,) (?=[^,]+$)/);
  const top = Math.min(...cells.map(cell => centreOf(cell).y));
  return (
    <text class="map-archipelago" x={right} y={top - LABEL_GAP - LINE_HEIGHT * (lines.length - 1)}>
      {lines.map((line, index) => (
        <tspan key={line} x={right} dy={index === 0 ? undefined : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function unitName({ site, write }: View, id: string): string {
  const unit = site.registry.provinces.find(province => province.id === id);
  return unit === undefined ? id : write(officialName(unit, site.registry.asOf));
}

const unitPlainName = ({ site, language }: View, id: string): string =>
  site.registry.provinces.find(province => province.id === id)?.name[language] ?? id;

const shortName = (name: string): string =>
  name.replace(/^(Hồ Chí Minh|Ho Chi Minh( City)?|Hô Chi Minh-Ville)$/, 'TP.HCM');

function patternOf(score: number | null): string {
  if (score === null) return 'map-none';
  return `map-band-${BANDS.findLastIndex(from => score >= from)}`;
}

function Patterns() {
  return (
    <defs>
      <pattern id="map-none" class="map-none" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" />
        <circle cx="2.5" cy="2.5" r="0.6" />
      </pattern>
      {BANDS.map((_, band) => (
        <pattern
          key={band}
          id={`map-band-${band}`}
          class={`map-band map-band--${band}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${band * 45})`}
        >
          <rect width="6" height="6" />
          <path d="M0 3h6" stroke-width={(4 - band) * 0.6} />
        </pattern>
      ))}
    </defs>
  );
}

function Legend({ view: { write, site }, pillar }: { view: View; pillar: Pillar }) {
  const rows = [{ pattern: 'map-none', label: write(SCORE.noData) }];
  if (site.editions.length > 0) {
    for (const [band, from] of BANDS.entries()) {
      const to = BANDS[band + 1] ?? 100;
      rows.push({ pattern: `map-band-${band}`, label: write(LIST.legendRange, { from, to }) });
    }
  }
  return (
    <>
      {site.editions.length > 0 ? <p>{write(LIST.mapPillar, { pillar: write(PILLAR_TEXT[pillar]) })}</p> : null}
      <ul class="legend" aria-label={write(LIST.legend)}>
        {rows.map(({ pattern, label }) => (
          <li key={pattern}>
            <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
              <rect class="map-swatch" width="24" height="16" fill={`url(#${pattern})`} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

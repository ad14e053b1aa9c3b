import { describe, expect, test } from 'vitest';
import mapCells from '../data/map-cells.json';
import { readHexagonMap } from '../shared/agencies/hexagon-map';
import { LANGUAGES } from '../shared/text/localized';
import { allRoutes } from '../site/build/all-routes';
import { loadSite } from '../site/build/load-site';
import { renderRoute } from '../site/build/render-route';
import { centreOf, HALF, TIP } from '../site/components/hexagon-shapes';
import { pathOf } from '../site/routes';

const map = readHexagonMap(mapCells);

const site = loadSite(
  { out: '', editions: '', sample: '', origin: 'http://localhost:8080', contact: null },
  '/styles.css',
);
/** Every picture on every page that is there whatever was audited. */
const pictures = [...allRoutes(site)]
  .filter(({ page }) => page !== 'rule')
  .flatMap(route =>
    LANGUAGES.map(language => ({ path: pathOf(route, language), html: renderRoute(site, route, language) })),
  )
  .map(({ path, html }) => ({ path, svg: /<figure class="map"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '' }))
  .filter(({ svg }) => svg !== '');

/** Centres of the cells drawn in a piece of SVG, from the start of each cell's path. */
function cellsDrawn(svg: string): Set<string> {
  const paths = [...svg.matchAll(/<path d="([^"]+)" fill="url/g)].map(match => match[1] ?? '').join('');
  return new Set([...paths.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => `${x},${Number(y) + TIP}`));
}

describe('every map on the site', () => {
  test('is there in each language', () =>
    expect(pictures.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/en/', '/fr/'])));

  test.each(map.archipelagos.map(({ id, cells, label }) => ({ id, cells, label })))(
    'holds all cells of $id inside the picture, with its label',
    ({ id, cells, label }) => {
      for (const { svg } of pictures) {
        const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
          .split(' ')
          .map(Number);
        const drawn = cellsDrawn(svg);
        for (const cell of cells) {
          const { x, y } = centreOf(cell);
          expect(drawn).toContain(`${x},${y}`);
          expect(x - HALF).toBeGreaterThanOrEqual(left);
          expect(x + HALF).toBeLessThanOrEqual(left + width);
          expect(y - TIP).toBeGreaterThanOrEqual(top);
          expect(y + TIP).toBeLessThanOrEqual(top + height);
        }
        const group = new RegExp(
          `data-archipelago="${id}"[\\s\\S]*?class="map-archipelago"[^>]*>([\\s\\S]*?)</text>`,
        ).exec(svg)?.[1];
        const words = (group ?? '')
          .replaceAll('</tspan>', ' ')
          .replaceAll(/<[^>]*>/g, '')
          .trim();
        expect(Object.values(label)).toContain(words);
      }
    },
  );

  test('draws every cell of all 34 units, each unit a link with its name and value', () => {
    const all = [...map.units, ...map.archipelagos].flatMap(({ cells }) => cells);
    for (const { svg } of pictures) {
      expect(cellsDrawn(svg).size).toBe(all.length);
      expect(svg.match(/class="map-unit"/g)).toHaveLength(map.units.length + map.archipelagos.length);
      expect(svg.match(/aria-label="[^":]+: [^"]+" class="map-unit"/g)).toHaveLength(
        map.units.length + map.archipelagos.length,
      );
    }
  });
});

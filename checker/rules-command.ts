import { CATALOGUE, pillarOf } from '../shared/rules/catalogue';

/** Prints the catalogue. @returns the exit code */
export function rulesCommand(json: boolean): number {
  const rows = CATALOGUE.map(rule => ({
    id: rule.id,
    pillar: pillarOf(rule.id),
    severity: rule.severity,
    wcag: rule.wcag ?? [],
    act: rule.act ?? [],
    mode: rule.mode ?? 'automatic',
    advisory: rule.advisory ?? false,
    basis: rule.basis.map(({ document, article }) => (article === undefined ? document : `${document} ${article}`)),
  }));
  if (json) console.log(JSON.stringify(rows, null, 1));
  else
    for (const { id, severity, mode, wcag } of rows)
      console.log(`${id.padEnd(56)} ${severity.padEnd(9)} ${mode.padEnd(10)} ${wcag.join(' ')}`);
  return 0;
}

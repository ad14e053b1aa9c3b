import type { JourneyRecord } from '../../shared/journey/journey-record';

/** Saves a journey as a file on the auditor's computer; nothing is sent anywhere. */
export function downloadJourney(record: JourneyRecord): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(record);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `soicong-journey-1.999101-2026-11-21.json` */
function fileName({ procedure, recordedOn, id }: JourneyRecord): string {
  return `soicong-journey-${procedure.code ?? id.slice(0, 8)}-${recordedOn}.json`;
}

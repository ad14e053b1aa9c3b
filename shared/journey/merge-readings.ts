import { CUES, type JourneyReading } from '../facts/journey-reading';

const MOST_FIELDS = 60;

/** One reading of a page out of those of its frames, the top frame first. */
export function mergeReadings(top: JourneyReading, inner: readonly JourneyReading[]): JourneyReading {
  const all = [top, ...inner];
  const sum = (of: (reading: JourneyReading) => number): number =>
    all.reduce((total, reading) => total + of(reading), 0);
  const merged: JourneyReading = {
    page: top.page,
    fields: all.flatMap(({ fields }) => fields).slice(0, MOST_FIELDS),
    passwordFields: sum(reading => reading.passwordFields),
    cues: CUES.filter(cue => all.some(({ cues }) => cues.includes(cue))),
    tiedErrors: sum(reading => reading.tiedErrors),
    pairs: sum(reading => reading.pairs),
  };
  const upload = all.find(reading => reading.upload !== undefined)?.upload;
  return upload === undefined ? merged : { ...merged, upload };
}

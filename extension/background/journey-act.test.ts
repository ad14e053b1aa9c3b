import { describe, expect, test } from 'vitest';
import { emptyJourney, withReview, withStep } from '../../shared/journey/change-journey';
import type { KeptJourney } from '../storage/journey';
import { type EditAct, edited } from './journey-act';

const reading = {
  page: { origin: 'https://nop.anmau.example', pathTemplate: '/thu-tuc', title: 'Thủ tục' },
  fields: [],
  passwordFields: 0,
  cues: [],
  tiedErrors: 0,
  pairs: 0,
};
const empty = emptyJourney('3f2b8c1e-9d4a-4b6f-8e2d-1a2b3c4d5e6f', '2026-11-21', '0.1.0');
const { record } = withStep(empty, { reading, kind: 'procedure', afterSignIn: false, partly: false });
const kept: KeptJourney = {
  tabs: [1],
  state: 'recording',
  record,
  signedIn: false,
  away: null,
  deleted: null,
  unread: null,
  hasReport: true,
};
const changed = (...acts: readonly EditAct[]): KeptJourney => acts.reduce(edited, kept);

describe('an auditor', () => {
  test('pauses, goes on and stops', () => {
    expect(changed({ do: 'pause' }).state).toBe('paused');
    expect(changed({ do: 'pause' }, { do: 'resume' }).state).toBe('recording');
    expect(changed({ do: 'stop' }).state).toBe('stopped');
  });

  test('deletes a step, and takes that back', () => {
    expect(changed({ do: 'delete', step: 1 }).record.steps).toEqual([]);
    expect(changed({ do: 'delete', step: 1 }, { do: 'undo' })).toEqual(kept);
    expect(changed({ do: 'undo' })).toEqual(kept);
    expect(changed({ do: 'delete', step: 9 })).toEqual(kept);
  });

  test('says what a step is, what was seen there, and how far it went', () => {
    const { steps, mode, note } = changed(
      { do: 'phase', step: 1, phase: 'login' },
      { do: 'sign', step: 1, sign: 'nationalSignIn', said: 'no' },
      { do: 'mode', mode: 'sandbox' },
      { do: 'note', note: 'Thử trên máy tính' },
    ).record;
    expect(steps[0]).toMatchObject({ phase: 'login', phaseBy: 'auditor', said: { nationalSignIn: 'no' } });
    expect([mode, note]).toEqual(['sandbox', 'Thử trên máy tính']);
  });

  test('who stops on a host that is not recorded has not come back', () => {
    const away = { kind: 'sign-in', origin: 'https://vneid.gov.vn', since: 0 } as const;
    const { pauses } = edited({ ...kept, away }, { do: 'stop' }).record;
    expect(pauses).toEqual([{ afterStep: 1, origin: away.origin, kind: 'sign-in', cameBack: false }]);
  });

  test('changes nothing that is confirmed before opening it again', () => {
    const confirmed: KeptJourney = { ...kept, state: 'confirmed', record: withReview(record, true) };
    expect(edited(confirmed, { do: 'delete', step: 1 })).toBe(confirmed);
    const opened = edited(confirmed, { do: 'reopen' });
    expect(opened).toMatchObject({ state: 'stopped', record: { redaction: { reviewedByAuditor: false } } });
  });
});

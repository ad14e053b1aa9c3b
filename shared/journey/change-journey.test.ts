import { describe, expect, test } from 'vitest';
import type { JourneyReading } from '../facts/journey-reading';
import {
  emptyJourney,
  type MetPage,
  withConfirmedSign,
  withMode,
  withNote,
  withoutStep,
  withPause,
  withPhase,
  withReview,
  withStep,
  withStepAgain,
} from './change-journey';
import { journeyFacts } from './journey-facts-of';
import type { JourneyRecord } from './journey-record';
import { proposePhase } from './propose-phase';
import { readJourney } from './read-journey';

const page = (path: string, title = 'Trang') => ({ origin: 'https://nop.anmau.example', pathTemplate: path, title });
const field = (label: string, known?: 'identity') =>
  ({ label, type: 'text', required: true, state: 'empty', ...(known && { known }) }) as const;
const reading = (path: string, rest: Partial<JourneyReading> = {}): JourneyReading => ({
  page: page(path),
  fields: [],
  passwordFields: 0,
  cues: [],
  tiedErrors: 0,
  pairs: 0,
  ...rest,
});
const met = (read: JourneyReading, rest: Partial<MetPage> = {}): MetPage => ({
  reading: read,
  kind: null,
  afterSignIn: false,
  partly: false,
  ...rest,
});
const FORM = reading('/nop', {
  fields: [field('Họ và tên', 'identity'), field('Ngày sinh', 'identity'), field('Tên phiên chợ')],
  cues: ['progress'],
});
const empty = (): JourneyRecord => emptyJourney('3f2b8c1e-9d4a-4b6f-8e2d-1a2b3c4d5e6f', '2026-11-21', '0.1.0');
const walked = (...pages: readonly MetPage[]): JourneyRecord =>
  pages.reduce((record, next) => withStep(record, next).record, empty());

const START = met(reading('/thu-tuc/{id}'), { kind: 'procedure' });
const LOGIN = met(reading('/dang-nhap', { cues: ['nationalSignIn', 'signInHeading'] }), { kind: 'login' });

describe('the phase proposed for a page', () => {
  test.each([
    ['a procedure', reading('/'), 'procedure', null, 'start'],
    ['a list', reading('/'), 'list', 'login', 'start'],
    ['a sign-in', reading('/', { passwordFields: 1 }), null, null, 'login'],
    ['three fields', FORM, null, 'login', 'form'],
    ['a file to send', reading('/', { upload: { multiple: false } }), null, null, 'form'],
    ['answers to check', reading('/', { cues: ['reviewHeading', 'sendControl'] }), null, 'form', 'form'],
    ['a thank you', reading('/', { cues: ['sentHeading', 'trackHeading'] }), null, 'form', 'submit'],
    ['a payment', reading('/', { cues: ['payHeading'] }), null, 'submit', 'pay'],
    ['a status', reading('/', { cues: ['trackHeading'] }), null, 'submit', 'track'],
    ['a result', reading('/', { cues: ['resultHeading'] }), null, 'track', 'result'],
    [
      'the heading “Kết quả thực hiện” of a procedure',
      reading('/', { cues: ['resultHeading'] }),
      'procedure',
      null,
      'start',
    ],
    [
      'news on the home page that an application was received',
      reading('/', { cues: ['sentHeading'] }),
      'home',
      null,
      'start',
    ],
    ['nothing known: as before', reading('/'), 'other', 'form', 'form'],
  ] as const)('%s', (_what, read, kind, before, phase) => {
    expect(proposePhase(read, kind, before)).toBe(phase);
  });
});

describe('a walk', () => {
  test('grows by a step per screen, and the same screen read again only renews its step', () => {
    const record = walked(START, LOGIN, met(FORM));
    expect(record.steps.map(({ phase }) => phase)).toEqual(['start', 'login', 'form']);
    const typed = { ...FORM, fields: FORM.fields.map(one => ({ ...one, state: 'typed' as const })) };
    const again = withStep(record, met(typed));
    expect(again.added).toBe(false);
    expect(again.record.steps).toHaveLength(3);
    expect(again.record.steps[2]?.fields?.[0]?.state).toBe('typed');
    const review = withStep(record, met(reading('/nop', { cues: ['reviewHeading', 'sendControl'] })));
    expect(review.added, 'another screen at the same address').toBe(true);
  });

  test('keeps what the auditor said when a screen is read again', () => {
    const said = withConfirmedSign(withPhase(walked(START, met(FORM)), 2, 'submit'), 2, 'draftResumed', 'no');
    const { steps } = withStep(said, met(FORM)).record;
    expect(steps).toHaveLength(2);
    expect(steps[1]).toMatchObject({ phase: 'submit', phaseBy: 'auditor', said: { draftResumed: 'no' } });
  });

  test('tells which phases were seen, and why others were not', () => {
    const record = walked(START, met(FORM));
    expect(record.phasesObserved).toEqual(['start', 'form']);
    expect(record.phasesNotObserved).toContainEqual({ phase: 'submit', why: 'stopped-before-submit' });
    expect(record.phasesNotObserved).toContainEqual({ phase: 'login', why: 'not-walked' });
    expect(withMode(record, 'sandbox').phasesNotObserved).toContainEqual({ phase: 'submit', why: 'not-walked' });
    const away = withPause(record, { origin: 'https://vneid.gov.vn', kind: 'sign-in', cameBack: true });
    expect(away.phasesObserved).toEqual(['start', 'login', 'form']);
  });

  test('loses a step with its pauses, and gets it back in its place', () => {
    const record = withPause(walked(START, LOGIN), { origin: 'https://vneid.gov.vn', kind: 'sign-in', cameBack: true });
    const whole = withStep(record, met(FORM)).record;
    const [, login] = whole.steps;
    const shorter = withoutStep(whole, 2);
    expect(shorter.steps.map(({ number }) => number)).toEqual([1, 3]);
    expect(shorter.pauses).toEqual([]);
    if (login === undefined) throw new Error('there is a sign-in');
    expect(withStepAgain(shorter, login, whole.pauses)).toEqual(whole);
  });

  test('a note holds no personal data', () => {
    expect(withNote(empty(), 'Dùng số 0912345678 để thử').note).toBe('Dùng số ⟨…⟩ để thử');
  });
});

describe('what the rules read', () => {
  const record = walked(START, LOGIN, met(FORM));

  test('is nothing before the auditor has confirmed', () => {
    expect(journeyFacts(record)).toBeNull();
    expect(journeyFacts(withReview(empty(), true)), 'nor of an empty walk').toBeNull();
  });

  test('are the proposals the auditor left standing, and the answers', () => {
    const answered = withConfirmedSign(
      withConfirmedSign(record, 3, 'draftResumed', 'no'),
      2,
      'nationalSignIn',
      'unseen',
    );
    const facts = journeyFacts(withReview(answered, true));
    expect(facts?.steps[1]?.seen, 'a proposal taken back').toEqual({});
    expect(facts?.steps[2]?.seen).toEqual({ returnedToProcedure: true, progressShown: true, draftResumed: false });
    expect(facts?.steps[2]?.fields).toHaveLength(3);
    expect(facts?.steps[2]?.fields?.[0], 'nobody looked whether it is known').not.toHaveProperty('alreadyKnown');
  });

  test('known data is asked again only where the auditor says so', () => {
    const again = withReview(withConfirmedSign(record, 3, 'knownDataAskedAgain', 'yes'), true);
    expect(journeyFacts(again)?.steps[2]?.fields?.map(({ alreadyKnown }) => alreadyKnown)).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  test('an acknowledgement counts when all its parts were looked for', () => {
    const sent = walked(met(reading('/xong', { cues: ['sentHeading', 'applicationCode', 'receivedDate'] })));
    expect(journeyFacts(withReview(sent, true))?.steps[0]?.seen).not.toHaveProperty('acknowledgement');
    const looked = withReview(withConfirmedSign(sent, 1, 'acknowledgementDueDate', 'no'), true);
    expect(journeyFacts(looked)?.steps[0]?.seen?.acknowledgement).toEqual(['code', 'date']);
  });

  test('a form to look up a code is no acknowledgement', () => {
    const lookUp = walked(
      met(reading('/tra-cuu', { cues: ['applicationCode', 'receivedDate', 'dueDate', 'trackHeading'] })),
    );
    expect(lookUp.steps[0]).toMatchObject({ phase: 'track', proposed: [] });
  });

  test('a page that was read only in part is no proof that there is no form', () => {
    const partly = withReview(withPhase(walked(met(reading('/nop'), { partly: true })), 1, 'form'), true);
    expect(journeyFacts(partly)?.steps[0]).not.toHaveProperty('fields');
  });

  test('a sign-in elsewhere counts as walked', () => {
    const away = withPause(walked(START), { origin: 'https://vneid.gov.vn', kind: 'sign-in', cameBack: true });
    expect(journeyFacts(withReview(away, true))?.steps.map(({ phase }) => phase)).toEqual(['start', 'login']);
  });
});

describe('a journey file', () => {
  const file = (): JourneyRecord => withReview(withNote(walked(START, met(FORM)), 'Làm thử'), true);

  test('is read as it was written', () => expect(readJourney(JSON.parse(JSON.stringify(file())))).toEqual(file()));

  test.each([
    ['another format', { schema: 'x' }, 'journey.schema: wanted one of soicong-journey/1'],
    ['values', { redaction: { ...file().redaction, valuesStored: 3 } }, 'journey.redaction.valuesStored: wanted 0'],
    [
      'an address with a query',
      { steps: [{ ...file().steps[0], page: { ...page('/a?ten=x') } }] },
      'journey.steps[0].page.pathTemplate',
    ],
    [
      'an unknown phase',
      { steps: [{ ...file().steps[0], phase: 'dream' }] },
      'journey.steps[0].phase: wanted one of start',
    ],
  ])('with %s is refused, and the path is named', (_what, change, message) => {
    expect(() => readJourney({ ...file(), ...change })).toThrow(message);
  });

  test('that somebody put personal data into loses it while it is read', () => {
    const [first] = file().steps;
    const dirty = {
      ...file(),
      note: 'gọi 0912345678',
      procedure: { title: 'Hồ sơ 012345678901', url: 'https://dvc.example/nguoi/vidu@thu.example?cccd=012345678901' },
      steps: [
        { ...first, page: page('/ho-so/012345678901', 'Xin chào 0912 345 678'), fields: [field('GD4790123456789')] },
      ],
    };
    const text = JSON.stringify(readJourney(dirty));
    for (const value of ['0912345678', '012345678901', '0912 345 678', 'GD4790123456789', 'thu.example'])
      expect(text).not.toContain(value);
  });
});

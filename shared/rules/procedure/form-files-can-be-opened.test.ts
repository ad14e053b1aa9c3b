// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/procedure-layouts/judged';
import { pageWith } from '../../../test/procedure-layouts/page-with';
import type { FileAnswer } from '../../facts/form-file-facts';
import rule from './form-files-can-be-opened';

const FORM = 'https://dvc.an-mau.example/mau-01.docx';
const SECOND = 'https://dvc.an-mau.example/mau-02.docx';
const PAGE = pageWith(
  'dossier',
  `Tờ khai theo Mẫu số 01: 01 bản chính <a href="${FORM}">Mẫu số 01.docx</a> và <a href="${SECOND}">Mẫu số 02.docx</a>`,
);
const word = { state: 'answered', status: 200, contentType: 'application/msword' } as const;

const verdict = (first: Omit<FileAnswer, 'url'> | null, second: Omit<FileAnswer, 'url'> = word, page = PAGE) =>
  judged(rule, page, {
    formFiles:
      first === null
        ? []
        : [
            { url: FORM, ...first },
            { url: SECOND, ...second },
          ],
  });

describe('form files can be opened', () => {
  it.each([
    ['both files are there', word, 'passed', 'form-files-open'],
    ['a file without a media type', { state: 'answered', status: 200 }, 'passed', 'form-files-open'],
    [
      'a part of the file was sent',
      { state: 'answered', status: 206, contentType: 'x/y' },
      'passed',
      'form-files-open',
    ],
    ['one is not found', { state: 'answered', status: 404 }, 'failed', 'form-file-gone'],
    ['one is gone for good', { state: 'answered', status: 410 }, 'failed', 'form-file-gone'],
    ['a page comes in place of the file', { ...word, contentType: 'text/html' }, 'cantTell', 'form-file-is-a-page'],
    ['the server wants a sign-in', { state: 'answered', status: 403 }, 'cantTell', 'form-file-refused'],
    ['the server is broken for a moment', { state: 'answered', status: 503 }, 'cantTell', 'form-file-refused'],
    ['the server is silent', { state: 'silent' }, 'cantTell', 'form-file-refused'],
  ] as const)('%s', (_claim, answer, outcome, reason) => {
    expect(verdict(answer)).toMatchObject({ outcome, reason });
  });

  it('nobody asked', () =>
    expect(verdict(null)).toMatchObject({ outcome: 'untested', reason: 'form-files-not-asked' }));

  it('a procedure without forms', () => {
    const page = pageWith('dossier', 'Giấy đăng ký mượn sách: 01 bản chính');
    expect(verdict(null, word, page).outcome).toBe('inapplicable');
  });

  it('shows which link is dead', () => {
    const { evidence } = verdict(word, { state: 'answered', status: 404 });
    expect(evidence[0]?.quote).toContain('Mẫu số 02');
  });
});

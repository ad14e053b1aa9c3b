import type { FileAnswer } from '../../facts/form-file-facts';
import { cantTell, defineRule, inapplicable, passed, untested } from '../rule';
import { type FormFile, formFiles } from './reading/form-files';
import { notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';

export default defineRule({
  id: 'procedure/form-files-can-be-opened',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure', 'formFiles'],
  evaluate({ page, procedure, formFiles: answers }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const files = formFiles(reading);
    const states = files.map(file => stateOf(file, answers));
    const placesOf = (state: FileState) => files.filter((_, index) => states[index] === state).map(({ at }) => at);
    const [gone] = placesOf('gone');
    if (gone !== undefined) return notGood(reading, 'form-file-gone', gone, { count: placesOf('gone').length });
    if (states.includes('page')) return cantTell('form-file-is-a-page', placesOf('page'));
    if (states.includes('refused')) return cantTell('form-file-refused', placesOf('refused'));
    if (states.includes('opens'))
      return passed('form-files-open', placesOf('opens'), { count: placesOf('opens').length });
    return states.includes('unknown') ? untested('form-files-not-asked') : inapplicable('form-file-none');
  },
});

type FileState = 'opens' | 'gone' | 'page' | 'refused' | 'unknown';

/** Only "not found" and "gone" accuse (RFC 9110, 15.5.5 and 15.5.11); every other refusal may be meant for programs. */
function stateOf({ url }: FormFile, answers: readonly FileAnswer[]): FileState {
  const answer = answers.find(given => given.url === url);
  if (answer === undefined || answer.state === 'not-asked') return 'unknown';
  const { status = 0, contentType } = answer;
  if (status === 404 || status === 410) return 'gone';
  if (status < 200 || status >= 300) return 'refused';
  return contentType === 'text/html' ? 'page' : 'opens';
}

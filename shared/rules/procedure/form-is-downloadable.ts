import { cantTell, defineRule, inapplicable, passed } from '../rule';
import { formFiles, namesForm } from './reading/form-files';
import { blocksOf, notGood, unlessProcedure } from './reading/judge-part';
import { readProcedure } from './reading/read-procedure';
import { isNone } from './reading/value-words';

export default defineRule({
  id: 'procedure/form-is-downloadable',
  severity: 'serious',
  basis: [
    { document: '63/2010/NĐ-CP', article: 'Điều 8.2' },
    { document: '224/2026/NĐ-CP', article: 'Điều 15.1' },
  ],
  needs: ['page', 'procedure'],
  evaluate({ page, procedure }) {
    const reading = readProcedure(procedure, page);
    const other = unlessProcedure(reading);
    if (other !== null) return other;
    const files = formFiles(reading);
    const known = files.find(file => file.url !== null);
    if (known !== undefined) return passed('form-file', known.at);
    if (files[0] !== undefined) return cantTell('form-file-by-script', files[0].at);
    const own = blocksOf(reading, 'forms').filter(block => block.state !== 'empty');
    const papers = blocksOf(reading, 'dossier', 'paper');
    const named = papers.find(block => block.pieces.some(namesForm));
    const refused = own.find(block => block.state === 'stated' && block.pieces.every(isNone));
    if (named !== undefined && refused !== undefined) return cantTell('form-contradiction', [refused.at, named.at]);
    if (named !== undefined) return notGood(reading, 'form-not-downloadable', named.at);
    const none = own.find(block => block.state === 'stated' && block.text.length < 60);
    if (none !== undefined && !namesForm(none.text)) return passed('form-none-needed', none.at);
    const hollow = own.find(block => block.state === 'placeholder');
    if (hollow !== undefined && papers[0]?.state !== 'stated') return cantTell('part-placeholder', hollow.at);
    const listed = own.find(block => block.state === 'stated' && namesForm(block.text));
    if (listed !== undefined) return notGood(reading, 'form-not-downloadable', listed.at);
    if (papers[0]?.state === 'image' || papers[0]?.state === 'file') return cantTell('part-in-image', papers[0].at);
    return inapplicable('form-not-named');
  },
});

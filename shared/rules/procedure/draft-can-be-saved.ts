import { defineRule } from '../rule';
import { judgeSign } from './reading/journey-verdict';

export default defineRule({
  id: 'procedure/draft-can-be-saved',
  severity: 'moderate',
  basis: [{ document: '2018/1724', article: 'Article 6(2)' }],
  mode: 'assisted',
  needs: ['journey'],
  evaluate: ({ journey }) => judgeSign(journey, ['form'], 'draftResumed'),
});

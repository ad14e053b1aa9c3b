import type { LabelWords } from './procedure-part';

/** English labels: on bilingual pages and on the English pages of portals. */
export const EN_LABELS: readonly LabelWords[] = [
  {
    part: 'steps',
    certain: [
      '(?:the )?(?:order of |implementation |application |procedure |processing )?(?:steps|procedures|process|order)(?: of implementation| of execution| to follow| to apply)?',
      'sequence of (?:steps|implementation)',
      'how to apply',
    ],
  },
  {
    part: 'ways',
    certain: [
      '(?:ways|methods?|means|channels?|forms?) (?:to apply|of (?:application|implementation|submission|execution|filing))',
      '(?:application|submission|filing) (?:methods?|channels?)',
      'where to apply',
    ],
  },
  {
    part: 'dossier',
    certain: [
      '(?:required |necessary )?(?:documents?|dossiers?|papers?|evidence)(?: components?| required| needed| to submit)?',
      '(?:components?|composition) of (?:the )?(?:dossier|application)',
      'dossier components?',
      'what you need(?: to apply)?',
    ],
  },
  { part: 'paper', certain: ['(?:name of (?:the )?)?(?:document|paper)(?: name)?'] },
  {
    part: 'forms',
    certain: ['(?:application |declaration )?forms?(?: and declarations?| to download| templates?)?', 'templates?'],
  },
  { part: 'quantity', certain: ['quantity', 'number of (?:copies|sets)'] },
  {
    part: 'fee',
    certain: [
      '(?:fees?|charges?|costs?)(?: and| or)?(?: fees?| charges?| costs?)?',
      'how much (?:does )?it costs?',
      'fees? charges?',
    ],
  },
  {
    part: 'time',
    certain: [
      '(?:processing|settlement|handling|resolution|completion) (?:time|period|duration)(?: limits?)?',
      'time limits?(?: for (?:settlement|processing|resolution))?',
      'how long it takes',
    ],
  },
  {
    part: 'applicants',
    certain: [
      '(?:eligible )?(?:applicants?|subjects?|implementing subjects?|target groups?)',
      'who (?:can|may|should) apply',
    ],
  },
  {
    part: 'agency',
    certain: [
      '(?:implementing|responsible|executing|processing|handling|competent|performing) (?:agency|agencies|authority|authorities|body|office)',
      'agency in charge',
    ],
  },
  {
    part: 'result',
    certain: [
      'results?(?: of (?:implementation|the procedure|execution|settlement))?',
      'outcomes?',
      'what you (?:get|will get|receive)',
      '(?:implementation|procedure) results?',
    ],
  },
  { part: 'legalBasis', certain: ['legal (?:basis|bases|grounds?|references?|documents?)'] },
  {
    part: 'conditions',
    certain: [
      '(?:requirements?|conditions?|eligibility)(?: and| or)?(?: requirements?| conditions?)?(?: for (?:implementation|application))?',
    ],
  },
  {
    part: 'serviceLevel',
    certain: ['(?:online )?(?:public )?service level', 'level of (?:online )?(?:public )?services?(?: provision)?'],
  },
  { part: 'levelReason', certain: ['reasons? (?:for|why) .{0,40}(?:partial|online).{0,20}'] },
  { part: 'name', certain: ['(?:procedure|service) name', 'name of (?:the )?(?:procedure|service)'] },
  { part: 'code', certain: ['(?:procedure|service) (?:code|id|number)', 'code'] },
  { part: 'decision', certain: ['decision (?:no|number)'] },
  { part: 'field', certain: ['fields?', 'sectors?'] },
  { part: 'administrativeLevel', certain: ['(?:administrative|implementing|implementation) level'] },
  { part: 'keywords', certain: ['keywords?'] },
  { part: 'description', certain: ['descriptions?', 'notes?'] },
  { part: 'updated', certain: ['(?:last )?updated?(?: on)?'] },
  { part: 'contact', certain: ['contacts?', 'hotline', 'support', 'phone', 'email'] },
  { part: 'related', certain: ['related (?:procedures|services|news|links)', 'on this page', 'see also'] },
];

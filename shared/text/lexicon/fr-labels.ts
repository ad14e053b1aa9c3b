import type { LabelWords } from './procedure-part';

/** French labels, for pages of services written in French. */
export const FR_LABELS: readonly LabelWords[] = [
  {
    part: 'steps',
    certain: [
      '(?:la )?demarche(?: a suivre| en ligne)?',
      '(?:les )?etapes(?: de la demarche)?',
      'deroulement',
      'comment faire(?: la demande)?',
      'procedure',
    ],
  },
  {
    part: 'ways',
    certain: ['(?:ou|comment) (?:faire|deposer) (?:la|votre|sa) demande', 'modalites(?: de depot)?', 'ou s adresser'],
  },
  {
    part: 'dossier',
    certain: [
      '(?:pieces|documents|justificatifs)(?: justificatives)?(?: a fournir| necessaires| demandes| du dossier)?',
      'constitution du dossier',
    ],
  },
  { part: 'forms', certain: ['formulaires?', 'modeles? de (?:document|lettre)'] },
  { part: 'fee', certain: ['(?:couts?|tarifs?|prix|frais)(?: de la demarche)?', 'combien (?:ca|cela) coute'] },
  { part: 'time', certain: ['delais?(?: de (?:traitement|reponse|delivrance|instruction))?'] },
  {
    part: 'applicants',
    certain: [
      '(?:personnes|public|beneficiaires) (?:concernees?|concerne|vises?)',
      'qui (?:peut|est concerne).{0,30}',
      'beneficiaires',
      'de quoi s agit il',
    ],
  },
  { part: 'agency', certain: ['(?:organisme|service|autorite|administration) (?:responsable|competente?)'] },
  { part: 'result', certain: ['resultats?', 'document delivre', 'delivrance'] },
  {
    part: 'legalBasis',
    certain: [
      '(?:textes? (?:de loi|legaux|de reference)|base legale|references(?: juridiques)?|textes de loi et references)',
    ],
  },
  { part: 'conditions', certain: ['conditions?(?: requises| a remplir)?'] },
  { part: 'complaint', certain: ['(?:voies de )?recours', 'en cas de refus'] },
  { part: 'validity', certain: ['duree de validite'] },
  { part: 'contact', certain: ['contacts?', 'pour en savoir plus'] },
];

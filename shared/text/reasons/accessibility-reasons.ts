import type { TextTable } from '../localized';
import { OWN_ACCESSIBILITY_REASONS } from './own-accessibility-reasons';

/** Reasons of the accessibility rules. */
export const ACCESSIBILITY_REASONS = {
  'axe-violation': {
    vi: 'axe-core thấy {count} phần tử cần sửa.',
    en: 'Elements to fix that axe-core found: {count}.',
    fr: 'Éléments à corriger trouvés par axe-core : {count}.',
  },
  'axe-incomplete': {
    vi: 'axe-core không tự quyết định được với {count} phần tử; cần người xem.',
    en: 'axe-core could not decide; a person has to look. Elements: {count}.',
    fr: 'axe-core n’a pas pu trancher ; une personne doit regarder. Éléments : {count}.',
  },
  'axe-doubtful': {
    vi: 'axe-core báo {count} phần tử, nhưng mẫu này hay bị báo nhầm nên cần người xem.',
    en: 'axe-core reports this, but the pattern is often reported wrongly, so a person has to look. Elements: {count}.',
    fr: 'axe-core le signale, mais ce motif est souvent signalé à tort : une personne doit regarder. Éléments : {count}.',
  },
  'axe-pass': {
    vi: 'Mọi phần tử mà quy tắc nói tới đều đạt.',
    en: 'Every element the rule speaks about passes.',
    fr: 'Tous les éléments concernés par la règle sont conformes.',
  },
  'axe-inapplicable': {
    vi: 'Trang không có phần tử nào mà quy tắc nói tới.',
    en: 'The page has no element the rule speaks about.',
    fr: 'La page ne contient aucun élément concerné par la règle.',
  },
  'axe-not-run': {
    vi: 'Trang quá lớn ({elements} phần tử) nên quy tắc này chưa chạy.',
    en: 'The page is too large ({elements} elements), so this rule was not run.',
    fr: 'La page est trop grande ({elements} éléments) : cette règle n’a pas été exécutée.',
  },
  'axe-partial': {
    vi: 'Trang quá lớn: mới xem {checked} trong {elements} phần tử, phần đã xem không có vấn đề.',
    en: 'The page is too large: {checked} of {elements} elements were looked at, and those are fine.',
    fr: 'La page est trop grande : {checked} éléments sur {elements} ont été examinés, sans problème.',
  },
  ...OWN_ACCESSIBILITY_REASONS,
} as const satisfies TextTable;

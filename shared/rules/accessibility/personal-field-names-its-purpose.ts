import type { FieldFacts } from '../../facts/accessibility-facts';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

const PERSONAL =
  /^(họ (và )?tên|họ tên của|tên của (bạn|tôi)|họ và tên( người (nộp|yêu cầu))?|email|e-mail|thư điện tử|địa chỉ (email|thư điện tử|thường trú|liên hệ)|(số )?điện thoại( liên hệ| di động)?|ngày (tháng năm )?sinh|full name|first name|last name|your name|phone( number)?|telephone|email address|date of birth|birthday|nom complet|prénom|téléphone|courriel|adresse e-mail)\s*[:*(]*/i;

/** With `autocomplete` the browser fills in name and address: a great help for those who type slowly or misspell. */
export default defineRule({
  id: 'accessibility/personal-field-names-its-purpose',
  severity: 'minor',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.3.5'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(
      accessibility.fields
        .filter(asksForPerson)
        .map(({ at, autocomplete }) =>
          autocomplete !== null && autocomplete.trim() !== '' && !/^(on|off)$/i.test(autocomplete)
            ? fine(at)
            : unsure(at, 'personal-field-without-purpose'),
        ),
    ),
});

function asksForPerson({ name, type }: FieldFacts): boolean {
  return /^(text|email|tel|date|search|url|number)$/.test(type) && PERSONAL.test(name.trim());
}

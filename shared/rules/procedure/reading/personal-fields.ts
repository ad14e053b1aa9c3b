import type { FieldFacts } from '../../../facts/procedure-facts';
import { foldVietnamese } from '../../../text/fold-vietnamese';

const AUTOCOMPLETE = /name|tel|email|bday|street|address|postal|sex|username/;
const LABEL =
  /ho (?:va )?ten|so (?:dinh danh|cccd|cmnd|giay to|can cuoc|dien thoai|tai khoan|bao hiem)|ngay sinh|gioi tinh|dia chi|thuong tru|email|thu dien tu|ma so thue|dien thoai|\bphone\b/;

/** A field that asks for something about a person, judged by what it asks, never by what it holds. */
export function isPersonal({ type, label, autocomplete }: FieldFacts): boolean {
  if (type === 'search' || type === 'checkbox' || type === 'radio') return false;
  if (type === 'tel' || type === 'email' || type === 'password') return true;
  return AUTOCOMPLETE.test(autocomplete ?? '') || LABEL.test(foldVietnamese(label));
}

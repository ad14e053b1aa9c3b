/** A word for something that is no more. */
export interface StaleWord {
  /** What the page says. */
  text: string;
  index: number;
  /** `acts`: the page sends people there; `mentioned`: it only comes up, a person has to look. */
  how: 'acts' | 'mentioned';
  kind: 'body' | 'level';
}

/**
 * Bodies abolished on 2025-03-01 (Resolution 176/2025/QH15: ministries merged) and 2025-07-01 (district level, Law on
 * the organisation of local government 72/2025/QH15), with the departments and offices below them.
 */
const BODY = new RegExp(
  [
    '(?:[uủ]ỷ|ủy|uỷ) ban nhân dân (?:cấp )?(?:huyện|quận|thị xã|thị trấn)',
    '(?:ubnd|hđnd|hội đồng nhân dân) (?:cấp )?(?:huyện|quận|thị xã|thị trấn)',
    '(?:công an|bảo hiểm xã hội|bhxh) (?:cấp )?(?:huyện|quận|thị xã)(?![\\p{L}])',
    'bộ (?:thông tin và truyền thông|giao thông vận tải|kế hoạch và đầu tư|tài nguyên và môi trường|nông nghiệp và phát triển nông thôn|lao động)',
    'bộ (?:tt ?& ?tt|tttt|gtvt|kh ?& ?đt|khđt|tn ?& ?mt|tnmt|nn ?& ?ptnt|nnptnt|lđ ?-? ?tb ?(?:&|-)? ?xh|lđtbxh)(?![\\p{L}])',
    '(?<!cơ )sở (?:thông tin và truyền thông|giao thông vận tải|kế hoạch và đầu tư|tài nguyên và môi trường|nông nghiệp và phát triển nông thôn|lao động)',
    '(?<!cơ )sở (?:tt ?& ?tt|tttt|gtvt|kh ?& ?đt|khđt|tn ?& ?mt|tnmt|nn ?& ?ptnt|lđ ?-? ?tb ?(?:&|-)? ?xh|lđtbxh)(?![\\p{L}])',
    'phòng (?:lao động|tài nguyên và môi trường)',
    '(?:ủy|uỷ) ban dân tộc(?![\\p{L}])',
  ].join('|'),
  'giu',
);

/** "dịch vụ công trực tuyến mức độ 3"; proactive services have levels 1 to 4 of their own (Decree 224/2026, art. 16). */
const LEVEL =
  /(?:trực tuyến|dịch vụ công|dvc(?:tt)?)(?![^.;\n]{0,30}chủ động)[^.;\n]{0,40}mức(?: độ)?\s*(?:[34]|iii|iv)(?![\d\p{L}])/giu;

const CITED =
  /(?:thông tư|nghị định|quyết định|nghị quyết|luật|pháp lệnh|chỉ thị|công văn|văn bản hợp nhất)[^.;\n]{0,160}$/iu;
const PAST = /(?:trước ngày|nay là|trước đây|trước khi|cũ|quy hoạch|quyết định của|thay thế|kế thừa)[^.;\n]{0,80}$/iu;
const PAST_AFTER = /^[^.;\n]{0,12}(?:nay là|\(cũ\)|cũ\b|trước ngày|trước đây|\(nay)/iu;
const ACTS = /(?:nộp|gửi|đến|tới|tại|cho|trình|giao|liên hệ|phối hợp|do|tiếp nhận)(?![\p{L}])[^.;\n]{0,60}$/iu;

/** Text without any of these needs no closer look. */
const HINT =
  /huyện|quận|thị xã|thị trấn|mức|dân tộc|lao động|truyền thông|giao thông|đầu tư|môi trường|nông thôn|[tgkln][tvhđn] ?& ?|gtvt|tttt|khđt|tnmt|ptnt|tb ?&? ?-?xh/iu;

/**
 * Words for abolished bodies and retired service levels in a text.
 * @param text a block of the page, outside its legal basis
 * @param names the block itself names a body (responsible agency, address), so that a name alone sends people there
 */
export function staleWords(text: string, names: boolean): StaleWord[] {
  const said = text.normalize('NFC');
  if (!HINT.test(said)) return [];
  const levels = [...said.matchAll(LEVEL)].map(match => stale(match, 'acts', 'level'));
  const bodies = [...said.matchAll(BODY)].flatMap(match => bodyIn(said, match, names));
  return [...levels, ...bodies];
}

function bodyIn(said: string, match: RegExpExecArray, names: boolean): StaleWord[] {
  const before = said.slice(Math.max(0, match.index - 170), match.index);
  const after = said.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (PAST.test(before) || PAST_AFTER.test(after)) return [];
  if (CITED.test(before)) return [stale(match, 'mentioned', 'body')];
  return [stale(match, names || ACTS.test(before) ? 'acts' : 'mentioned', 'body')];
}

const stale = (match: RegExpExecArray, how: StaleWord['how'], kind: StaleWord['kind']): StaleWord => ({
  text: match[0],
  index: match.index,
  how,
  kind,
});

import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fine, unsure } from './element-verdicts';

const LIMIT =
  /phiên (làm việc|đăng nhập|giao dịch)[^.]{0,60}(hết hạn|kết thúc|hết hiệu lực)|(hết|còn) (lại )?\d+ (giây|phút)[^.]{0,30}(đăng xuất|phiên)|(session|you will be logged out)[^.]{0,40}(expire|time ?out|in \d+)|within \d+ minutes|in \d+ minutes|trong vòng \d+ phút|votre session[^.]{0,40}expir/i;
const EXTEND = /gia hạn|kéo dài|extend|stay (signed|logged) in|prolonger/i;

/** Filling in a form takes some people ten times longer: a session that ends unannounced costs them all their work. */
export default defineRule({
  id: 'accessibility/time-limit-can-be-extended',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['2.2.1'],
  mode: 'assisted',
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp([
      ...accessibility.blocks
        .filter(({ text }) => LIMIT.test(text))
        .map(({ at, text }) => (EXTEND.test(text) ? fine(at) : unsure(at, 'time-limit-in-text'))),
      ...accessibility.scripts
        .filter(({ kind }) => kind === 'timed-leave')
        .map(({ at }) => unsure(at, 'script-leaves-in-time')),
    ]),
});

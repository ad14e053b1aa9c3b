import { describe, expect, it } from 'vitest';
import agencies from '../../data/agencies.json';
import { decisionIssuer } from './decision-issuer';
import { readAgencies } from './read-agencies';

const registry = readAgencies(agencies);

describe('the number of a publication decision tells who published the procedure', () => {
  it.each([
    ['1234/QĐ-BCA', 'bo-cong-an', undefined],
    ['1234/QĐ-BGDĐT', 'bo-giao-duc-va-dao-tao', undefined],
    ['1234/QĐ-BGDĐT'.normalize('NFD'), 'bo-giao-duc-va-dao-tao', undefined],
    ['12 / QĐ - BTC', 'bo-tai-chinh', undefined],
    ['12/2026/qđ-btp', 'bo-tu-phap', undefined],
    ['99/QĐ-NHNN', 'ngan-hang-nha-nuoc-viet-nam', undefined],
    ['99/QĐ-VPCP', 'van-phong-chinh-phu', undefined],
    ['99/QĐ-BGTVT', 'bo-xay-dung', 'Bộ Giao thông vận tải'],
    ['99/QĐ-BTTTT', 'bo-khoa-hoc-va-cong-nghe', 'Bộ Thông tin và Truyền thông'],
    ['99/QĐ-BKHĐT', 'bo-tai-chinh', 'Bộ Kế hoạch và Đầu tư'],
    ['99/QĐ-BLĐTBXH', 'bo-noi-vu', 'Bộ Lao động - Thương binh và Xã hội'],
  ])('%s: %s', (decision, agency, former) => {
    const issuer = decisionIssuer(decision, registry);
    expect(issuer).toMatchObject({ level: 'central', agency: { id: agency } });
    expect(issuer?.level === 'central' ? issuer.former?.name.vi : 'other').toBe(former);
  });

  it.each([
    ['789/QĐ-UBND', 'provincial'],
    ['789/QĐ-TTPVHCC', 'provincial'],
    ['789/QĐ-XYZ', 'unknown'],
  ])('%s is %s: the number does not say more', (decision, level) => {
    expect(decisionIssuer(decision, registry)?.level).toBe(level);
  });

  it.each(['205/TTr-SNNMT', 'QĐ000001SNNTEST', 'Không có thông tin', '', '1234/QĐ-', 'QĐ-BCA'])(
    '"%s" is no decision number',
    text => {
      expect(decisionIssuer(text, registry)).toBeNull();
    },
  );
});

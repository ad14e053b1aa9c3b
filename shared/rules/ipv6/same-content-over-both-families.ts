import { addressFamily } from '../../facts/network/ip-address';
import type { ContentSketch, FamilyComparison, FamilyFetch } from '../../facts/network-facts';
import type { ReasonKey } from '../../text/reason-keys';
import type { Evidence, Verdict } from '../outcome';
import { cantTell, defineRule, failed, inapplicable, passed, untested } from '../rule';
import { contentDifference, type FamilyDifference } from './content-difference';

/** Whoever comes over IPv6 must find the same page: same title, landmarks, forms and text in the same order. */
export default defineRule({
  id: 'ipv6/same-content-over-both-families',
  severity: 'serious',
  basis: [{ document: '224/2026/NĐ-CP', article: 'Điều 11.4' }],
  needs: ['network'],
  evaluate({ network: { families, pageHost } }) {
    if (pageHost === '') return inapplicable('page-has-no-host');
    if (addressFamily(pageHost) !== 0) return inapplicable('page-is-on-an-address', { host: pageHost });
    if (families === undefined) return untested('not-fetched', { host: pageHost });
    const { v4, v6 } = families;
    if (v4.state === 'unasked' || v6.state === 'unasked') return inapplicable('one-family-only', { host: pageHost });
    if (v4.state === 'not-testable-here' || v6.state === 'not-testable-here')
      return untested('no-ipv6-here', { host: pageHost });
    if (v4.state !== 'ok')
      return cantTell('family-not-fetched', fetchEvidence(v4), { family: 'IPv4', state: v4.state });
    if (v6.shortAnswer === true) return cantTell('long-answers-lost', fetchEvidence(v6));
    if (v6.state !== 'ok')
      return cantTell('family-not-fetched', fetchEvidence(v6), { family: 'IPv6', state: v6.state });
    if (v4.status !== v6.status) {
      return failed('different-status', [fetchEvidence(v4), fetchEvidence(v6)], {
        v4: v4.status ?? 0,
        v6: v6.status ?? 0,
      });
    }
    return compare(families);
  },
});

function compare(families: FamilyComparison): Verdict {
  const { v4, v6 } = families;
  const found = contentDifference(families);
  if (found === null) return untested('not-fetched');
  const percent = Math.round(found.likeness * 100);
  const values = { percent, v4: v4.bytes, v6: v6.bytes };
  const parts = found.parts.map(part => ({ reason: DIFFERENT[part] }));
  const evidence = [fetchEvidence(v4), fetchEvidence(v6), ...parts];
  switch (found.kind) {
    case 'another':
      return failed('different-content', evidence, values);
    case 'unclear':
      return cantTell('content-differs-a-little', evidence, values);
    default:
      return passed('same-content', [], { percent });
  }
}

const DIFFERENT: Readonly<Record<FamilyDifference['parts'][number], ReasonKey>> = {
  title: 'different-title',
  landmarks: 'different-landmarks',
  forms: 'different-forms',
  text: 'different-text',
};

function fetchEvidence({ hops, status, bytes, sketch }: FamilyFetch): Evidence {
  const last = hops.at(-1);
  const quote = `${status ?? '–'}, ${bytes} B, ${fingerprint(sketch)}`;
  return { quote, ...(last && { url: last.url, host: last.host }), ...(last?.address && { address: last.address }) };
}

/** A short mark of the content, so that two answers can be told apart at a glance. */
function fingerprint(sketch: ContentSketch | null): string {
  const sum = (sketch?.shingles ?? []).reduce((total, value) => (Math.imul(total, 31) + value) >>> 0, 7);
  return `#${sum.toString(16).padStart(8, '0')} “${sketch?.title ?? ''}”`;
}

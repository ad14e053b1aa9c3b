import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../network-facts';
import { hostOwner, registeredName } from './host-owner';
import { weightOfHosts, weightOfRequest } from './resource-weight';

describe('how much a request matters', () => {
  it.each<[RequestKind, string, string]>([
    ['script', 'https://cdn.example.com/app.js', 'critical'],
    ['xhr', 'https://api.example.com/ho-so', 'critical'],
    ['image', 'https://anh.example.com/a.png', 'visible'],
    ['font', 'https://font.example.com/a.woff2', 'visible'],
    ['beacon', 'https://example.com/b', 'none'],
    ['script', 'https://www.google-analytics.com/analytics.js', 'none'],
    ['script', 'https://www.googletagmanager.com/gtag/js', 'none'],
    ['script', 'https://thong-ke.example.com/matomo.js', 'none'],
    ['image', 'https://captcha.example.com/ma.png', 'critical'],
    ['frame', 'https://www.google.com/recaptcha/api2/anchor', 'critical'],
    ['script', 'https://analyticsportal.example.com/app.js', 'critical'],
  ])('%s %s is %s', (kind, url, weight) => expect(weightOfRequest(kind, url)).toBe(weight));

  it('the heaviest use of a host counts, and where a form is sent is critical', () => {
    const request = (host: string, kind: RequestKind) => ({
      url: `https://${host}/`,
      host,
      kind,
      address: null,
      reachedOver: 'unseen' as const,
      status: null,
      redirect: false,
    });
    const weights = weightOfHosts({
      requests: [request('a.vn', 'script'), request('a.vn', 'image'), request('b.vn', 'image')],
      targets: [{ url: 'https://c.vn/', host: 'c.vn', purpose: 'form' }],
    });
    expect([...weights]).toEqual([
      ['a.vn', 'critical'],
      ['b.vn', 'visible'],
      ['c.vn', 'critical'],
    ]);
  });
});

describe('who answers for a host', () => {
  it.each([
    ['cdn.tinhanmau.gov.vn', 'own'],
    ['tinhanmau.gov.vn', 'own'],
    ['xacthuc.dichvucong.gov.vn', 'shared-state'],
    ['sso.vneid.vn', 'shared-state'],
    ['cdn.example.com', 'third-party'],
    ['gov.example.com', 'third-party'],
  ])('%s: %s', (host, owner) => expect(hostOwner(host, 'dichvucong.tinhanmau.gov.vn')).toBe(owner));

  it.each([
    ['a.b.tinhanmau.gov.vn', 'tinhanmau.gov.vn'],
    ['www.example.com', 'example.com'],
    ['x.example.com.vn', 'example.com.vn'],
    ['10.0.0.1', '10.0.0.1'],
    ['localhost', 'localhost'],
  ])('%s was registered as %s', (host, name) => expect(registeredName(host)).toBe(name));
});

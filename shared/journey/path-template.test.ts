import { expect, test } from 'vitest';
import { pathTemplate } from './path-template';

test.each([
  ['a plain path', '/nop-ho-so/buoc-2', '/nop-ho-so/buoc-2'],
  ['query and fragment go', 'https://dvc.example/nop?cccd=012345678901#ten', '/nop'],
  ['four digits in a row', '/ho-so/2026', '/ho-so/{id}'],
  ['four digits apart', '/ho-so/H2-91-8', '/ho-so/{id}'],
  ['a code of an application', '/ho-so/H29.18-261121-0001/sua', '/ho-so/{id}/sua'],
  ['a UUID', '/a/3f2b8c1e-9d4a-4b6f-8e2d-1a2b3c4d5e6f', '/a/{id}'],
  ['a token', '/xac-nhan/eyJhbGciOiJIUzI1NiJ9', '/xac-nhan/{id}'],
  ['a short token of both cases', '/r/aB3dEf9hIj', '/r/{id}'],
  ['padding of base64', '/r/YWJj=', '/r/{id}'],
  ['an e-mail address, escaped', '/nguoi-dung/vidu%40thu.example', '/nguoi-dung/{id}'],
  ['digits, escaped', '/ho-so/%30%31%32%33', '/ho-so/{id}'],
  ['more than 24 characters', '/tran-thi-vi-du-muoi-mot-hai', '/{id}'],
  ['what cannot be decoded', '/%E0%A4%A/x', '/%E0%A4%A/x'],
  ['marks that would start another part of the address stay escaped', '/a%3Fb%23c/x%2Fy', '/a%3Fb%23c/x%2Fy'],
  ['a template again', '/ho-so/{id}/sua', '/ho-so/{id}/sua'],
])('%s', (_what, path, template) => {
  expect(pathTemplate(path)).toBe(template);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageWith } from '../../test/procedure-layouts/page-with';
import { compactOutline, wholeOutline } from './compact-outline';
import { outlineDocument } from './page-script/procedure/outline-document';

it('a page reads the same after its outline has travelled', () => {
  document.body.innerHTML = `${pageWith('dossier', '<table><tr><td>Tờ khai</td><td hidden>01 bản</td></tr></table>')}
    <a id="mau" href="/mau-01.docx" onclick="x()">Mẫu <b>số 01</b></a><input type="search"><img alt="Sơ đồ" src="a.png">`;
  const outline = outlineDocument(document.body, '0/1');
  expect(outline.boxes.length).toBeGreaterThan(30);
  const travelled = JSON.stringify(compactOutline(outline));
  expect(wholeOutline(JSON.parse(travelled))).toEqual(JSON.parse(JSON.stringify(outline)));
  expect(travelled.length).toBeLessThan(JSON.stringify(outline).length * 0.6);
});

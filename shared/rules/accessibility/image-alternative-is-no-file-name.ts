import type { ImageFacts } from '../../facts/accessibility-facts';
import type { ElementVerdict } from '../judge-elements';
import { defineRule } from '../rule';
import { ACCESSIBILITY_BASIS } from './accessibility-basis';
import { addUp, fails, fine, unsure } from './element-verdicts';
import { saysNothing } from './empty-words';

const FILE_NAME = /^[^\s]+\.(jpe?g|png|gif|svg|webp|bmp|tiff?|ico)$|^\S.{0,80}\.(jpe?g|png|gif|svg|webp|bmp)$/i;
/** A screen reader says "graphic" by itself. */
const SAYS_IMAGE = /^(image|picture|graphic|illustration|hình ảnh) (of|về|của|de|d’|d')/i;
/** About three spoken lines; what is longer belongs into the page, characters. */
const LONG = 250;
const CAMERA = /^(dsc|img|image|photo|anh|hinh|screenshot|untitled|capture|scan|pic)[-_ ]?\d{1,}[-_\d ]*$/i;

/** Where the text around is about files, the name of one may be what the picture has to say. */
const ABOUT_FILES = /\b(files?|fichiers?)\b|tệp|tập tin/i;

/** "DSC_0012.jpg" or "hình ảnh" read aloud tells nobody what the picture shows. */
export default defineRule({
  id: 'accessibility/image-alternative-is-no-file-name',
  severity: 'serious',
  basis: ACCESSIBILITY_BASIS,
  wcag: ['1.1.1'],
  act: ['qt1vmo'],
  needs: ['accessibility'],
  evaluate: ({ accessibility }) =>
    addUp(accessibility.images.filter(({ exposed, name }) => exposed && name !== '').map(verdictOn)),
});

function verdictOn({ at, name, file, control, around }: ImageFacts): ElementVerdict {
  const isName = FILE_NAME.test(name.trim()) || CAMERA.test(name.trim());
  const repeatsFile =
    file !== '' && name.trim().toLowerCase() === file.replace(/\.\w+$/, '').toLowerCase() && /[_\d-]/.test(name);
  if (isName || repeatsFile)
    return ABOUT_FILES.test(around) ? unsure(at, 'alternative-is-file-name') : fails(at, 'alternative-is-file-name');
  if (saysNothing('image', name))
    return control === null || control === ''
      ? fails(at, 'alternative-says-nothing')
      : unsure(at, 'alternative-says-nothing');
  if (SAYS_IMAGE.test(name.trim())) return unsure(at, 'alternative-says-image');
  if (name.length > LONG) return unsure(at, 'alternative-is-long');
  return fine(at);
}

import { pathTemplate } from '../../../journey/path-template';
import { redactTitle } from '../../../journey/redact-text';
import type { JourneyReading } from '../../journey-reading';
import { withoutTypedTexts } from '../../typed-texts';
import { readTypedTexts } from '../read-typed-texts';
import { visibleIn } from './journey-visible';
import { readCues } from './read-journey-cues';
import { readJourneyFields, tiedErrors } from './read-journey-fields';
import { readJourneyUpload } from './read-journey-upload';

/**
 * Reads one frame of a page of an application: its structure, never what a person typed, and after the sign-in no words
 * but those of our own vocabulary. All of this is taken out here, before anything leaves the page.
 * @param input whether a sign-in went before; a control to sign out tells the same
 */
export function readJourneyStep(input: { afterSignIn: boolean }): JourneyReading {
  const cues = readCues();
  const afterSignIn = input.afterSignIn || cues.includes('signedIn');
  // Pages say again what they were asked, a search its words; the marks of structure are ours and stay.
  const typed = readTypedTexts();
  const clean = (text: string): string => withoutTypedTexts(text, typed);
  const reading: JourneyReading = {
    page: {
      origin: location.origin,
      pathTemplate: clean(pathTemplate(location.pathname)),
      title: clean(redactTitle(document.title, afterSignIn)),
    },
    fields: readJourneyFields(afterSignIn).map(field => ({ ...field, label: clean(field.label) })),
    passwordFields: visibleIn('input[type=password]').length,
    cues,
    tiedErrors: tiedErrors(),
    pairs: visibleIn('dl dt, tr > th + td').length,
  };
  const upload = readJourneyUpload();
  return upload === null ? reading : { ...reading, upload };
}

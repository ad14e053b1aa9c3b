import { pathTemplate } from '../../../journey/path-template';
import { redactTitle } from '../../../journey/redact-text';
import type { JourneyReading } from '../../journey-reading';
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
  const reading: JourneyReading = {
    page: {
      origin: location.origin,
      pathTemplate: pathTemplate(location.pathname),
      title: redactTitle(document.title, afterSignIn),
    },
    fields: readJourneyFields(afterSignIn),
    passwordFields: visibleIn('input[type=password]').length,
    cues,
    tiedErrors: tiedErrors(),
    pairs: visibleIn('dl dt, tr > th + td').length,
  };
  const upload = readJourneyUpload();
  return upload === null ? reading : { ...reading, upload };
}

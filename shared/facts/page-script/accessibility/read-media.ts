import type { EmbedFacts, MediaFacts } from '../../accessibility-facts';
import { squeeze } from './accessible-name';
import { heardSound } from './heard-sound';
import { lettersIn, type PageReading } from './page-reading';

const TRANSCRIPT =
  /transcript|bản (ghi|chép) (lời|nội dung)|lời thoại|nội dung (bằng|dạng) (chữ|văn bản)|bản chữ|transcription|texte de la (vidéo|bande)|alternative/i;
const TRACK_PATIENCE_MILLISECONDS = 1200;

/** Reads players. Caption files are asked for and then put back as they were. */
export async function readMedia(page: PageReading): Promise<MediaFacts[]> {
  const players = page.named(['audio', 'video']) as HTMLMediaElement[];
  if (players.length === 0) return [];
  const pageText = document.body === null ? '' : page.names.content(document.body);
  const buttons = page
    .named(['button', 'input'], 'button')
    .filter(
      element =>
        (element.localName !== 'input' || /^(button|submit|image)$/.test(element.getAttribute('type') ?? '')) &&
        page.visibility.isOnScreen(element),
    )
    .map(element => page.names.of(element).slice(0, 60));
  const heard = playersToHear(players);
  return Promise.all(
    players.slice(0, 20).map(async player => ({
      ...(await mediaFacts(player, pageText, buttons, page)),
      sound: await soundOf(player, heard.has(player)),
    })),
  );
}

/** A recording of sound alone that waits to be started holds sound: only of others it must be known, each for one file. */
export function playersToHear<T extends Pick<HTMLMediaElement, 'localName' | 'autoplay'>>(
  players: readonly T[],
): ReadonlySet<T> {
  return new Set(players.filter(({ localName, autoplay }) => localName === 'video' || autoplay).slice(0, HEARD_LIMIT));
}

/** Files that are fetched to listen to them, per page (count). */
const HEARD_LIMIT = 3;

async function mediaFacts(
  player: HTMLMediaElement,
  pageText: string,
  buttons: readonly string[],
  page: PageReading,
): Promise<Omit<MediaFacts, 'sound'>> {
  await metadataOf(player);
  return {
    at: page.place(player),
    kind: player.localName === 'audio' ? 'audio' : 'video',
    autoplay: player.hasAttribute('autoplay'),
    muted: player.muted || player.hasAttribute('muted'),
    controls: player.controls,
    loop: player.loop,
    seconds: secondsOf(player),
    shown: page.visibility.isRendered(player),
    tracks: await Promise.all([...player.querySelectorAll('track')].map(trackFacts)),
    buttons,
    lettersOnPage: lettersIn(pageText),
    transcriptWords:
      TRANSCRIPT.test(squeeze(pageText)) ||
      player.parentElement?.querySelector('a[href]') != null ||
      player.hasAttribute('aria-describedby') ||
      player.hasAttribute('aria-details'),
  };
}

/** Duration is known some moments after `load`; a player that may not preload never tells. */
function metadataOf(player: HTMLMediaElement): Promise<void> {
  if (player.readyState >= 1 || player.error !== null || player.preload === 'none' || player.networkState === 3)
    return Promise.resolve();
  return eventOrTimeout(player, ['loadedmetadata', 'error'], TRACK_PATIENCE_MILLISECONDS);
}

function eventOrTimeout(target: EventTarget, names: readonly string[], milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    for (const name of names) target.addEventListener(name, done, { once: true });
  });
}

/** `#t=start,end` shortens what plays, https://www.w3.org/TR/media-frags/#naming-time */
function secondsOf(player: HTMLMediaElement): number | null {
  if (!Number.isFinite(player.duration)) return null;
  const fragment = /#.*\bt=([\d.]*)(?:,([\d.]+))?/.exec(player.currentSrc);
  const start = Number(fragment?.[1] || 0);
  const end = Math.min(Number(fragment?.[2] ?? player.duration), player.duration);
  return Math.round((end - start) * 10) / 10;
}

type TellingPlayer = HTMLMediaElement & { mozHasAudio?: boolean; captureStream?: () => MediaStream };

/** A track of sound may hold only silence. A film that starts by itself is accused, so its sound must have been heard. */
async function soundOf(player: HTMLMediaElement, isHeard: boolean): Promise<boolean | null> {
  const track = hasTrackOfSound(player);
  if (track !== true || player.muted || player.readyState === 0) return track;
  const heard = isHeard ? await heardSound(player.currentSrc) : null;
  return heard ?? (player.autoplay && player.localName === 'video' ? null : track);
}

function hasTrackOfSound(player: TellingPlayer): boolean | null {
  if (player.localName === 'audio') return true;
  if (player.mozHasAudio !== undefined) return player.mozHasAudio;
  if (player.readyState === 0 || player.captureStream === undefined) return null;
  try {
    return player.captureStream().getAudioTracks().length > 0;
  } catch {
    return null;
  }
}

async function trackFacts(element: HTMLTrackElement): Promise<MediaFacts['tracks'][number]> {
  const { track } = element;
  const mode = track.mode;
  if (mode === 'disabled') track.mode = 'hidden';
  if (element.readyState < 2) await eventOrTimeout(element, ['load', 'error'], TRACK_PATIENCE_MILLISECONDS);
  const state = element.readyState === 2 ? 'loaded' : element.readyState === 3 ? 'error' : 'unknown';
  const cues = track.cues?.length ?? 0;
  track.mode = mode;
  return { kind: element.kind, lang: element.srclang, label: element.label, state, cues };
}

/** Reads frames and embedded objects from outside. */
export function readEmbeds(page: PageReading): EmbedFacts[] {
  return page.named(['iframe', 'frame', 'embed', 'object']).map(element => ({
    at: page.place(element),
    src: element.getAttribute('src') ?? element.getAttribute('data') ?? '',
    title: element.getAttribute('title'),
    name: page.names.of(element).slice(0, 200),
    shown: page.visibility.isOnScreen(element),
    exposed: page.visibility.isExposed(element),
  }));
}

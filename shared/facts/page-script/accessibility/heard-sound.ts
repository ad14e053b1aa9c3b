/** Larger files are not fetched for this, bytes. */
const FILE_LIMIT = 4_000_000;
/** Enough to tell sound from silence, and cheap to decode, hertz. */
const SAMPLE_RATE = 8000;
/** -60 dB of full scale: below this is the noise of an empty recording, not something people hear. */
const AUDIBLE = 0.001;

/**
 * Decodes a recording and listens: a film may carry a sound track with nothing in it.
 * @param address of the media file; a media fragment is ignored
 * @returns null where the file is too large, foreign or of a kind that cannot be decoded here
 */
export async function heardSound(address: string): Promise<boolean | null> {
  try {
    const response = await fetch(address, { cache: 'force-cache' });
    const size = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || size > FILE_LIMIT) {
      await response.body?.cancel();
      return null;
    }
    const context = new OfflineAudioContext(1, SAMPLE_RATE, SAMPLE_RATE);
    const sound = await context.decodeAudioData(await response.arrayBuffer());
    const channels = Array.from({ length: sound.numberOfChannels }, (_, index) => sound.getChannelData(index));
    return channels.some(isAudible);
  } catch {
    return null;
  }
}

/** True when a sample (-1…1) is loud enough to be heard. */
export const isAudible = (samples: Float32Array): boolean => samples.some(sample => Math.abs(sample) > AUDIBLE);

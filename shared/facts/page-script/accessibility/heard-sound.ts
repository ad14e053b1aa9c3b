/** Larger files are not fetched for this, bytes. */
const FILE_LIMIT = 4_000_000;
/** A server that is slower leaves the question open. */
const PATIENCE_MILLISECONDS = 3000;
/** Enough to tell sound from silence, and cheap to decode, hertz. */
const SAMPLE_RATE = 8000;
/** -60 dB of full scale: below this is the noise of an empty recording, not something people hear. */
const AUDIBLE = 0.001;

/**
 * Decodes a recording and listens: a film may carry a sound track with nothing in it.
 * @param address of the media file; a media fragment is ignored
 * @returns null where the file is too large, slow, foreign or of a kind that cannot be decoded here
 */
export async function heardSound(address: string): Promise<boolean | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const file = await bytesOf(await fetch(address, { cache: 'force-cache', mode: 'same-origin', signal }), FILE_LIMIT);
    if (file === null) return null;
    const context = new OfflineAudioContext(1, SAMPLE_RATE, SAMPLE_RATE);
    const sound = await context.decodeAudioData(file);
    const channels = Array.from({ length: sound.numberOfChannels }, (_, index) => sound.getChannelData(index));
    return channels.some(isAudible);
  } catch {
    return null;
  }
}

/**
 * Reads an answer, but never more than `limit` bytes: a live stream has no end and says no length.
 * @returns null when the answer is no success or longer; what is left is not fetched then
 */
export async function bytesOf({ ok, body }: Response, limit: number): Promise<ArrayBuffer | null> {
  if (body === null) return null;
  const reader = body.getReader();
  const chunks: BlobPart[] = [];
  let size = 0;
  while (ok && size <= limit) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.byteLength;
    chunks.push(value);
  }
  await reader.cancel();
  return null;
}

/** True when a sample (-1…1) is loud enough to be heard. */
export const isAudible = (samples: Float32Array): boolean => samples.some(sample => Math.abs(sample) > AUDIBLE);

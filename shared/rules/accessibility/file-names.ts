const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|rar|7z|epub)$/i;
const MEDIA = /\.(mp3|wav|ogg|oga|m4a|aac|wma|mp4|m4v|webm|mov|avi|wmv)$/i;
const IMAGE = /\.(jpe?g|png|gif|bmp|webp|svg|tiff?)$/i;

/** File name extension of an address without the dot, in lower case; '' when there is none. */
export function extensionOf(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The address without query and fragment ends like a document people download. */
export const isDocumentAddress = (address: string): boolean => DOCUMENT.test(address.split(/[?#]/)[0] ?? '');
/** … like a sound or video file. */
export const isMediaAddress = (address: string): boolean => MEDIA.test(address.split(/[?#]/)[0] ?? '');
/** … like a picture. */
export const isImageAddress = (address: string): boolean => IMAGE.test(address.split(/[?#]/)[0] ?? '');

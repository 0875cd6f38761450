import { type MediaFormat, mediaFormats } from '../../contract/media-formats.ts'

/** Ending of the name of a media file, without the dot. */
export type MediaExtension = (typeof mediaFormats)[MediaFormat]['extension']

/** The ending for a file that begins with these bytes; undefined where it is no known media. */
export function contentExtension(first: Uint8Array): MediaExtension | undefined {
  if (beginsWith(first, riff)) return mediaFormats.wav.extension
  if (beginsWith(first, ebml)) return mediaFormats.webm.extension
  return isMp3Frame(first) ? mediaFormats.mp3.extension : undefined
}

const riff = [0x52, 0x49, 0x46, 0x46]
const ebml = [0x1a, 0x45, 0xdf, 0xa3]

function beginsWith(bytes: Uint8Array, marker: readonly number[]): boolean {
  return marker.every((byte, index) => bytes[index] === byte)
}

/** A frame of MPEG audio, Layer III: eleven bits set, then version and layer. */
function isMp3Frame([first, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0b1110_0110) === 0b1110_0010
}

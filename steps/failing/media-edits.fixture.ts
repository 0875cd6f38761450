import { zipSync } from 'fflate'
import { zipFiles } from '../media/zip-files.ts'
import type { AnswerEdit, HttpAnswer } from './row.fixture.ts'

/** The ways in which what comes over HTTP is made wrong. */

/** What is to be said of the answer is another. */
export function header(name: string, value: string): AnswerEdit {
  return (answer) => ({ ...answer, headers: { ...answer.headers, [name]: value } })
}

/** It is not told how long it is. */
export const untoldLength: AnswerEdit = (answer) => {
  const { 'content-length': _, ...headers } = answer.headers
  return { ...answer, headers }
}

/** Media are of other bytes, and tell how many there are. */
export function media(edit: (bytes: Buffer, earlier: readonly Buffer[]) => Buffer): AnswerEdit {
  return (answer, earlier) => {
    if (answer.headers['content-type']?.startsWith('text/xml')) return answer
    const bodies = earlier.map((one) => one.body)
    return ofBytes(answer, edit(answer.body, bodies))
  }
}

/** A RESULT begins with something else. */
export function after(begin: string): AnswerEdit {
  return (answer) => ofBytes(answer, Buffer.concat([Buffer.from(begin), answer.body]))
}

/** It is a RESULT that says this. */
export function result(elements: string): AnswerEdit {
  return (answer) =>
    ofBytes(
      header('content-type', 'text/xml')(answer, []),
      Buffer.from(`<RESULT>${elements}</RESULT>`),
    )
}

/** It is a WAV file, whatever it was. */
export const mediaInstead: AnswerEdit = (answer) =>
  ofBytes(header('content-type', 'audio/wav')(answer, []), otherKind())

/** What came first is there again. */
export const asBefore = media((bytes, [first]) => first ?? bytes)

/** A file in the ZIP that comes is what is made of it, by its number. */
export function fileInZip(at: number, edit: (content: Buffer) => Buffer): AnswerEdit {
  return media((bytes) => {
    const files = zipFiles(bytes).map(({ name, content }, index): [string, Buffer] => [
      name,
      index === at - 1 ? edit(content) : content,
    ])
    return Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }))
  })
}

/** What a WAV file of 16 bit in one channel has before its samples. */
const wavHeadBytes = 44

/** Other samples in a WAV file. */
export function filledWith(byte: number): (wav: Buffer) => Buffer {
  return (wav) => Buffer.from(wav).fill(byte, wavHeadBytes)
}

/** A WAV file without its last sample. */
export function lessOneSample(wav: Buffer): Buffer {
  const shorter = Buffer.from(wav.subarray(0, -2))
  shorter.writeUInt32LE(shorter.length - 8, 4)
  shorter.writeUInt32LE(shorter.length - wavHeadBytes, 40)
  return shorter
}

/** A WAV file that tells of twice as many samples a second. */
export function twiceAsFast(wav: Buffer): Buffer {
  const faster = Buffer.from(wav)
  faster.writeUInt32LE(wav.readUInt32LE(24) * 2, 24)
  return faster
}

/** A WAV file of one second, which is no WebM, MP3 or ZIP. */
export function otherKind(): Buffer {
  const head = Buffer.alloc(wavHeadBytes)
  head.write('RIFF', 0, 'latin1')
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(16_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36, 'latin1')
  const wav = Buffer.concat([head, Buffer.alloc(16_002)])
  return lessOneSample(wav)
}

/** A WebM file whose only track is told to be one of video. */
export function videoAlone(webm: Buffer): Buffer {
  const told = Buffer.from(webm)
  told[told.indexOf(audioTrack) + 2] = 1
  return told
}

/** A WebM file with a track of video beside that of its sound. */
export function withVideo(webm: Buffer): Buffer {
  const tracks = webm.indexOf(tracksHead)
  const longer = Buffer.concat([
    webm.subarray(0, tracks + 8),
    videoTrack,
    webm.subarray(tracks + 8),
  ])
  for (const size of [tracks + 4, webm.indexOf(segmentHead) + 6]) {
    longer.writeUInt32BE(longer.readUInt32BE(size) + videoTrack.length, size)
  }
  return longer
}

/** What the parts of a WebM file begin with, the first byte of the length included. */
const segmentHead = Buffer.from('1853806704', 'hex')
const tracksHead = Buffer.from('1654ae6b10', 'hex')
/** TrackEntry 2, of the type video, encoded as V_VP8. */
const videoTrack = Buffer.from('ae91d7810273c581028381018685565f565038', 'hex')

/** TrackType, which is 2 for sound. */
const audioTrack = Buffer.from('838102', 'hex')

function ofBytes(answer: HttpAnswer, body: Buffer): HttpAnswer {
  const headers = { ...answer.headers, 'content-length': String(body.length) }
  return { ...answer, headers, body }
}

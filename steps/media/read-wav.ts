/** The sound of a WAV file. */
export interface Wav {
  readonly channels: number
  readonly samplesPerSecond: number
  readonly bitsPerSample: number
  readonly samples: Int16Array
}

/** Raised for media that is no WAV file of whole 16-bit samples; says why. */
export class UnreadableWav extends Error {}

/**
 * Reads a WAV file of 16-bit PCM, all of it: a RIFF header that tells the length of the file, and
 * chunks that fill it to the end. The suite's own, apart from whoever wrote the file.
 */
export function readWav(bytes: Buffer): Wav {
  const riff = bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 12)
  if (riff !== 'RIFFWAVE') {
    throw new UnreadableWav(`a WAV file begins with RIFF and WAVE, found "${riff}"`)
  }
  const told = bytes.readUInt32LE(4) + 8
  if (told !== bytes.length) {
    throw new UnreadableWav(`the header tells of ${told} bytes, and there are ${bytes.length}`)
  }
  const chunks = chunksOf(bytes)
  const format = chunks.get('fmt ')
  const data = chunks.get('data')
  if (!format || format.length < 16 || !data) {
    throw new UnreadableWav(`it needs fmt and data, found ${[...chunks.keys()].join(', ')}`)
  }
  const [encoding, bitsPerSample] = [format.readUInt16LE(0), format.readUInt16LE(14)]
  if (encoding !== 1 || bitsPerSample !== 16) {
    throw new UnreadableWav(
      `it must be PCM of 16 bit, found format ${encoding} of ${bitsPerSample}`,
    )
  }
  const samples = Int16Array.from({ length: data.length / 2 }, (_, index) =>
    data.readInt16LE(index * 2),
  )
  return {
    channels: format.readUInt16LE(2),
    samplesPerSecond: format.readUInt32LE(4),
    bitsPerSample,
    samples,
  }
}

/** The chunks of the file by name. One that goes on after the end is an error. */
function chunksOf(bytes: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  let at = 12
  while (at < bytes.length) {
    if (at + 8 > bytes.length) throw new UnreadableWav(`it ends within a chunk, at ${at}`)
    const name = bytes.toString('latin1', at, at + 4)
    const end = at + 8 + bytes.readUInt32LE(at + 4)
    if (end > bytes.length) throw new UnreadableWav(`it ends within its chunk "${name}"`)
    chunks.set(name, bytes.subarray(at + 8, end))
    // Chunks begin at even places.
    at = end + (end % 2)
  }
  return chunks
}

import { setImmediate } from 'node:timers/promises'
import type { Sound } from '../core/sound.ts'
import type { ByteSource } from './byte-source.ts'
import { sampleRate, tone } from './tone.ts'

const sampleBytes = 2

/**
 * The sound of a recording as WAV: 8 kHz, 16 bits, mono, uncompressed. Its length is arithmetic, so
 * it is made while it is read. Written here because no package streams it, and it is one header.
 */
export function wav(recordId: number, sound: Sound): ByteSource {
  const header = wavHeader(sound.seconds * sampleRate * sampleBytes)
  return {
    bytes: header.length + sound.seconds * sampleRate * sampleBytes,
    async *pieces() {
      yield header
      for (const samples of tone(recordId, sound)) {
        yield littleEndian(samples)
        // A reader that is never full would otherwise keep everybody else waiting to the end.
        await setImmediate()
      }
    },
    async release() {},
  }
}

/** The 44 bytes before the samples. The sizes have 32 bits: see `soundSecondsMax` of the core. */
function wavHeader(dataBytes: number): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(dataBytes + header.length - 8, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20) // PCM
  header.writeUInt16LE(1, 22) // channels
  header.writeUInt32LE(sampleRate, 24)
  header.writeUInt32LE(sampleRate * sampleBytes, 28)
  header.writeUInt16LE(sampleBytes, 32)
  header.writeUInt16LE(sampleBytes * 8, 34)
  header.write('data', 36)
  header.writeUInt32LE(dataBytes, 40)
  return header
}

function littleEndian(samples: Int16Array): Buffer {
  const bytes = Buffer.allocUnsafe(samples.length * sampleBytes)
  samples.forEach((sample, index) => {
    bytes.writeInt16LE(sample, index * sampleBytes)
  })
  return bytes
}

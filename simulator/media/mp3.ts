import { createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { createMp3Encoder } from 'wasm-media-encoders'
import type { Sound } from '../core/sound.ts'
import { mp3FrameBytes, mp3InfoFrame } from './mp3-info-frame.ts'
import { sampleRate, tone } from './tone.ts'

/** What is encoded before others get their turn: some milliseconds of work. */
const samplesPerTurn = sampleRate / 5

/**
 * Writes the sound of a recording to a file, as MP3 of 16 kbit/s. The same sound gives the same
 * bytes. No sound at all is a file whose frames say that all of them is to be skipped.
 */
export async function writeMp3(path: string, recordId: number, sound: Sound): Promise<void> {
  await pipeline(soundFrames(recordId, sound), createWriteStream(path, { start: mp3FrameBytes }))
  const { size } = await stat(path)
  const file = await open(path, 'r+')
  try {
    const frames = size / mp3FrameBytes - 1
    await file.write(mp3InfoFrame(frames, sound.seconds * sampleRate), 0, mp3FrameBytes, 0)
  } finally {
    await file.close()
  }
}

async function* soundFrames(recordId: number, sound: Sound): AsyncGenerator<Uint8Array> {
  const encoder = await createMp3Encoder()
  encoder.configure({ sampleRate, channels: 1, bitrate: 16 })
  for (const samples of tone(recordId, sound)) {
    for (let at = 0; at < samples.length; at += samplesPerTurn) {
      await setImmediate()
      const levels = Float32Array.from(samples.subarray(at, at + samplesPerTurn), level)
      // A copy: what the encoder returns is its own, and overwritten by the next turn.
      yield encoder.encode([levels]).slice()
    }
  }
  yield encoder.finalize().slice()
}

/** From 16 bits to the -1 to 1 that the encoder takes. */
function level(sample: number): number {
  return sample / 32_768
}

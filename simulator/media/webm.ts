import { type FileHandle, open } from 'node:fs/promises'
import { WritableStream } from 'node:stream/web'
import { setImmediate } from 'node:timers/promises'
import { Application, createEncoder } from 'libopus-wasm'
import {
  EncodedAudioPacketSource,
  EncodedPacket,
  Output,
  StreamTarget,
  type StreamTargetChunk,
  WebMOutputFormat,
} from 'mediabunny'
import type { Sound } from '../core/sound.ts'
import { sampleRate, tone } from './tone.ts'

/** Opus cuts sound into frames of 20 ms, and each second into 50 of them. */
const frameSamples = sampleRate / 50
const frameSeconds = 1 / 50

/** What is encoded before others get their turn: some milliseconds of work. */
const framesPerTurn = 10

/**
 * Writes the sound of a recording to a file, as Opus in WebM that says its duration and can be
 * sought in (Duration and Cues). The same sound gives the same bytes.
 *
 * The encoder holds back 2.5 ms. The file does not ask players to skip them (a pre-skip of 0, so no
 * CodecDelay is due either): the sound begins that much late, and lasts exactly as long as it should.
 */
export async function writeWebm(path: string, recordId: number, sound: Sound): Promise<void> {
  const file = await open(path, 'w')
  try {
    await mux(opusPackets(recordId, sound), file)
  } finally {
    await file.close()
  }
}

async function mux(packets: AsyncIterable<Uint8Array>, file: FileHandle): Promise<void> {
  const output = new Output({
    format: new WebMOutputFormat({ minimumClusterDuration: 5 }),
    target: new StreamTarget(placedWrites(file), { chunked: true, chunkSize: 65_536 }),
  })
  const track = new EncodedAudioPacketSource('opus')
  output.addAudioTrack(track, { decoderConfig })
  await output.start()
  let at = 0
  for await (const packet of packets) {
    const timed = new EncodedPacket(packet, 'key', at * frameSeconds, frameSeconds)
    await track.add(timed, { decoderConfig })
    at += 1
  }
  await output.finalize()
}

/** Writes each piece at its place: the muxer goes back to fill in sizes that it learns later. */
function placedWrites(file: FileHandle): WritableStream<StreamTargetChunk> {
  return new WritableStream({
    async write({ data, position }) {
      // A full disk takes a part first, and only the next write says so.
      for (let done = 0; done < data.length; ) {
        done += (await file.write(data, done, data.length - done, position + done)).bytesWritten
      }
    },
  })
}

async function* opusPackets(recordId: number, sound: Sound): AsyncGenerator<Uint8Array> {
  const encoder = await createEncoder({
    channels: 1,
    sampleRate,
    frameSize: frameSamples,
    application: Application.RestrictedLowDelay,
    bitrate: 24_000,
    // A tone sounds no better for more work.
    complexity: 0,
  })
  try {
    // Players refuse a WebM without a single frame, so no sound at all is one frame of silence.
    if (sound.seconds === 0) yield encoder.encode(new Int16Array(frameSamples))
    for (const samples of tone(recordId, sound)) {
      for (let at = 0; at < samples.length; at += frameSamples) {
        if (at % (frameSamples * framesPerTurn) === 0) await setImmediate()
        yield encoder.encode(samples.subarray(at, at + frameSamples))
      }
    }
  } finally {
    encoder.free()
  }
}

/** The head that RFC 7845 (5.1) puts before Opus: version 1, mono, pre-skip 0, from 8 kHz, no gain. */
function opusHead(): Buffer {
  const head = Buffer.alloc(19)
  head.write('OpusHead', 0)
  head.writeUInt8(1, 8)
  head.writeUInt8(1, 9)
  head.writeUInt32LE(sampleRate, 12)
  return head
}

/** Opus always plays at 48 kHz, whatever it was made from. */
const decoderConfig = {
  codec: 'opus',
  sampleRate: 48_000,
  numberOfChannels: 1,
  description: opusHead(),
}

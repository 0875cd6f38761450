import { expect, test } from 'vitest'
import { readWav } from './read-wav.ts'

function chunk(name: string, content: Buffer, length = content.length): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

function format(encoding = 1, bits = 16): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt16LE(encoding, 0)
  bytes.writeUInt16LE(1, 2)
  bytes.writeUInt32LE(8000, 4)
  bytes.writeUInt16LE(bits, 14)
  return chunk('fmt ', bytes)
}

function wav(...chunks: readonly Buffer[]): Buffer {
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]))
}

const samples = Buffer.from(Int16Array.of(0, 1000, -1000).buffer)

test('a WAV file gives its samples, whatever other chunks it has', () => {
  const file = wav(format(), chunk('LIST', Buffer.from('odd')), chunk('data', samples))
  expect(readWav(file)).toEqual({
    channels: 1,
    samplesPerSecond: 8000,
    bitsPerSample: 16,
    samples: Int16Array.of(0, 1000, -1000),
  })
})

test('a WAV file may be of no samples', () => {
  expect(readWav(wav(format(), chunk('data', Buffer.alloc(0)))).samples).toHaveLength(0)
})

test.each([
  ['other text', Buffer.from('hello, world'), 'begins with RIFF and WAVE, found "hellorld"'],
  ['nothing', Buffer.alloc(0), 'begins with RIFF and WAVE, found ""'],
  ['no data', wav(format()), 'needs fmt and data, found fmt '],
  ['no format', wav(chunk('data', samples)), 'needs fmt and data, found data'],
  ['A-law', wav(format(6, 8), chunk('data', samples)), 'found format 6 of 8'],
  ['a cut file', wav(format(), chunk('data', samples)).subarray(0, -2), 'tells of 50 bytes'],
  ['a long chunk', wav(format(), chunk('data', samples, 90)), 'ends within its chunk "data"'],
  ['a cut chunk head', wav(format(), Buffer.from('da')), 'ends within a chunk, at 36'],
])('%s is none', (_, bytes, says) => {
  expect(() => readWav(bytes)).toThrow(says)
})

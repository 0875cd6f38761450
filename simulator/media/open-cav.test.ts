import { expect, test } from 'vitest'
import { watchedSource } from './byte-source.fixture.ts'
import { encrypt } from './encrypt.ts'
import { collect, run, testWith } from './media.fixture.ts'
import { openCav } from './open-cav.ts'

const salt = Buffer.from('saltsalt')
const media = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(996, 'sound')])

function encrypted(plain = media, password = 'secret'): Promise<Buffer> {
  return collect(encrypt(watchedSource(plain), password, salt).pieces())
}

async function* inPieces(bytes: Buffer, length = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function opened(bytes: Buffer, password = 'secret', length = bytes.length): Promise<Buffer> {
  return collect((await openCav(inPieces(bytes, length), password)).content)
}

test.each([0, 1, 15, 16, 17, 1_000])(
  '%i bytes are as many encrypted as was said',
  async (length) => {
    const source = encrypt(watchedSource(Buffer.alloc(length)), 'secret', salt)
    const bytes = await collect(source.pieces())
    expect(bytes).toHaveLength(source.bytes)
    expect(bytes.toString('latin1', 0, 22)).toBe('CCENX\x01Salted__saltsalt')
  },
)

test('the same media, password and salt give the same bytes, and another password gives others', async () => {
  expect(await encrypted()).toEqual(await encrypted())
  expect((await encrypted(media, 'other')).equals(await encrypted())).toBe(false)
})

test.each([1, 5, 7, 16, 1_000, 5_000])(
  'it opens when it comes in pieces of %i bytes',
  async (length) => {
    expect(await opened(await encrypted(), 'secret', length)).toEqual(media)
  },
)

test('it opens with a password in any script, and says what it holds', async () => {
  const bytes = await encrypted(Buffer.from('1a45dfa3', 'hex'), 'pässwörd 密')
  const { extension, content } = await openCav(inPieces(bytes), 'pässwörd 密')
  expect(extension).toBe('webm')
  expect(await collect(content)).toEqual(Buffer.from('1a45dfa3', 'hex'))
})

test.each([
  ['empty', '', 'It is not encrypted: it begins with nothing, not with CCENX'],
  ['a WAV', 'RIFF....WAVEfmt ', 'It is not encrypted: it begins with RIFF., not with CCENX'],
  ['binary', '\x1a\x45\xdf\xa3\x00', 'It is not encrypted: it begins with 1a45dfa300, not'],
  ['of another layout', 'CCENX\x02Salted__saltsalt', 'Its layout is of version 2, and only 1 is'],
  ['the marker alone', 'CCENX', 'Its header is damaged: CCENX'],
  ['without a salt', 'CCENX\x01Salted__salt', 'Its header is damaged: 4343454e5801'],
  ['with another cipher', 'CCENX\x01Peppered________', 'Its header is damaged: 4343454e5801'],
  ['a header alone', 'CCENX\x01Salted__saltsalt', 'the file is damaged: its end does not decrypt'],
])('a file that is %s does not open, and is closed', async (_, text, says) => {
  const source = watchedSource(Buffer.from(text, 'latin1'))
  const opening = openCav(source.pieces(), 'secret')
  await expect(opening).rejects.toMatchObject({
    name: 'CavError',
    message: expect.stringContaining(says),
  })
  expect(source.isClosed).toBe(true)
})

test('another password does not open it', async () => {
  await expect(opened(await encrypted(), 'Secret')).rejects.toMatchObject({
    name: 'CavError',
    message: 'The password is another, or the file is damaged: it holds no known media',
  })
})

test.each([
  ['cut within a block', (bytes: Buffer) => bytes.subarray(0, -1)],
  [
    'changed in its last block',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -16), Buffer.alloc(16)]),
  ],
])('a file that is %s opens, and the reading of it fails', async (_, damage) => {
  const { content } = await openCav(inPieces(damage(await encrypted())), 'secret')
  await expect(collect(content)).rejects.toMatchObject({
    name: 'CavError',
    message: 'The password is another, or the file is damaged: its end does not decrypt',
  })
})

test.each([1, 3])('a reader who has had enough after %i pieces closes the file', async (enough) => {
  const bytes = await encrypted(Buffer.concat([media, media]))
  let isClosed = false
  async function* source(): AsyncGenerator<Buffer> {
    try {
      yield* inPieces(bytes, 100)
    } finally {
      isClosed = true
    }
  }
  const pieces = (await openCav(source(), 'secret')).content[Symbol.asyncIterator]()
  for (let taken = 0; taken < enough; taken += 1) await pieces.next()
  expect(isClosed).toBe(false)
  await pieces.return?.()
  expect(isClosed).toBe(true)
})

testWith('openssl')('OpenSSL opens it, once the marker and the version are taken off', async () => {
  const args = ['enc', '-d', '-aes-256-cbc', '-pbkdf2', '-pass', 'pass:pässwörd', '-in', 'FILE']
  const bytes = await encrypted(media, 'pässwörd')
  expect(await run('openssl', args, bytes.subarray(6), 'salted')).toEqual(media)
})

testWith('openssl')('it opens what OpenSSL encrypted, once they are put on', async () => {
  const args = ['enc', '-aes-256-cbc', '-pbkdf2', '-pass', 'pass:secret', '-in', 'FILE']
  const salted = await run('openssl', args, media, 'media')
  expect(await opened(Buffer.concat([Buffer.from('CCENX\x01'), salted]))).toEqual(media)
})

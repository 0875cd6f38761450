import { expect, test } from 'vitest'
import { contentExtension } from './content-extension.ts'

test.each([
  ['RIFF', '52494646a43e0000', 'wav'],
  ['EBML', '1a45dfa31000001f', 'webm'],
  ['MPEG-2.5 Layer III', 'ffe328c400000000', 'mp3'],
  ['MPEG-1 Layer III with a checksum', 'fffa90640000', 'mp3'],
  ['MPEG-1 Layer II', 'fffd90640000', undefined],
  ['an encrypted file', '4343454e5801', undefined],
  ['three bytes of EBML', '1a45df', undefined],
  ['nothing', '', undefined],
])('what begins with %s', (_, first, extension) => {
  expect(contentExtension(Buffer.from(first, 'hex'))).toBe(extension)
})

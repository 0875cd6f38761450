import { expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import { ask, everything, recording, worldOf } from '../world.fixture.ts'

function world() {
  return worldOf({
    recordings: [
      recording({ recordId: 1 }),
      recording({ recordId: 2, endedAt: 5000 }),
      recording({ recordId: 3, withheld: [{ from: 0, to: 1000 }] }),
      recording({ recordId: 4, audio: false, screen: true }),
    ],
  })
}

test.each([
  ['1', [1]],
  ['2,1,3', [2, 1, 3]],
  ['3, 1 ,2', [3, 1, 2]],
  ['2,1,2,1,02', [2, 1]],
])('IDENT %s gives the recordings %j', (IDENT, recordIds) => {
  const outcome = ask(world(), 'multiExport', { IDENT, MEDIA_FORMAT: 'webm' })
  const media = outcome.ok && 'media' in outcome ? outcome.media : undefined
  const files = media?.kind === 'zip' ? media.files : []
  expect(files.map(({ recordId }) => recordId)).toEqual(recordIds)
})

test('each file has the sound of its recording and the format asked for', () => {
  expect(ask(world(), 'multiExport', { IDENT: '2,3', MEDIA_FORMAT: 'PCM' })).toEqual({
    ok: true,
    media: {
      kind: 'zip',
      files: [
        { recordId: 2, format: 'pcm', sound: { seconds: 5, silences: [] } },
        { recordId: 3, format: 'pcm', sound: { seconds: 60, silences: [{ from: 0, to: 1000 }] } },
      ],
    },
  })
})

const notNumbers = (found: string) =>
  refuse('valueInvalid', {
    parameter: 'IDENT',
    allowed: 'whole numbers separated by commas',
    found,
  })

test.each([
  ['a number nobody has', { IDENT: '1,99' }, refuse('recordingNotFound')],
  ['a recording that runs', { IDENT: '101' }, refuse('recordingNotFound')],
  ['a screen alone', { IDENT: '1,4' }, refuse('noAudio', { found: '4' })],
  ['no number', { IDENT: '1,x' }, notNumbers('1,x')],
  ['a comma too many', { IDENT: '1,' }, notNumbers('1,')],
  [
    'a format that is not offered',
    { MEDIA_FORMAT: 'mp3', IDENT: '99' },
    refuse('formatNotSupported', { allowed: 'webm, pcm', found: 'mp3' }),
  ],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const one = world()
  ask(one, 'callStart', { DEVICEID: '4001' })
  const before = everything(one)
  const request = { MEDIA_FORMAT: 'webm', ...parameters }
  expect(ask(one, 'multiExport', request)).toEqual(refusal)
  expect(everything(one)).toEqual(before)
})

import { describe, expect, test } from 'vitest'
import { recordingColumns } from '../../../contract/recording-columns.ts'
import type { RecordingDescription } from '../description.ts'
import { refuse } from '../outcome.ts'
import { ask, channelCore, everything, recording, worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'

const usual = { UNIQUEFIELD: 'ident', UNIQUEID: '1', MEDIA_FORMAT: 'webm' }

function worldWith(...recordings: readonly Partial<RecordingDescription>[]): World {
  return worldOf({
    recordings: recordings.map((part, index) => recording({ recordId: index + 1, ...part })),
  })
}

/** The RECORDID of what is given out, or the refusal. */
function exported(world: World, parameters: Partial<Parameters<typeof ask<'exportRecording'>>[2]>) {
  const outcome = ask(world, 'exportRecording', { ...usual, ...parameters })
  if (!outcome.ok) return outcome.refusal
  return 'media' in outcome && outcome.media.kind === 'file' ? outcome.media.file.recordId : 'none'
}

test('the recording is given out by its number, with its sound and in the format asked for', () => {
  const world = worldWith({
    startedAt: 5000,
    endedAt: 65_000,
    withheld: [{ from: 6000, to: 7000 }],
  })
  expect(ask(world, 'exportRecording', usual)).toEqual({
    ok: true,
    media: {
      kind: 'file',
      file: {
        recordId: 1,
        format: 'webm',
        sound: { seconds: 60, silences: [{ from: 1000, to: 2000 }] },
      },
    },
  })
})

describe('UNIQUEFIELD', () => {
  /** A recording of which every column holds something that no other's does. */
  const full: Partial<RecordingDescription> = {
    recordId: 7,
    deviceId: '4005',
    alias: 'A9',
    userId: 3,
    startedAt: 1_234_000,
    endedAt: 1_334_000,
    screen: true,
    keepDays: 77,
    archiveAction: 5,
    groupId: 4,
    data: {
      GROUP: 'g',
      GATE: 'q',
      ANI: '11',
      DNIS: '22',
      CALLID: 'c',
      CALLDIRECTION: 'O',
      ...Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`USER${at + 1}`, `u${at + 1}`])),
    },
    columns: {
      audio_hash: 'a1',
      audio_size: 'a2',
      channel: '12',
      filename_video: 'b7',
      globalid: 'a3',
      locked: 'a4',
      listenedto: 'a5',
      mediaLabel: 'a6',
      overridden: 'a7',
      priority: 'a8',
      qa_forms: 'a9',
      qa_poss_score: 'b1',
      qa_score: 'b2',
      recording_type: 'b3',
      video_hash: 'b4',
      video_size: 'b5',
      wrap_duration: 'b6',
    },
  }
  const values: Readonly<Record<string, string>> = {
    agent_id: '3',
    ani: '11',
    archive_action_id: '5',
    audio_hash: 'a1',
    audio_size: 'a2',
    Calldirection: 'O',
    callid: 'c',
    channel: '12',
    device_alias: 'A9',
    device_id: '4005',
    dnis: '22',
    duration: '100',
    filename: 'C:\\Recordings\\20260201\\A9\\A9-00-20-34.wav',
    filename_video: 'b7',
    gate: 'q',
    globalid: 'a3',
    Ident: '7',
    keepdays: '77',
    locked: 'a4',
    listenedto: 'a5',
    mediaLabel: 'a6',
    overridden: 'a7',
    priority: 'a8',
    qa_forms: 'a9',
    qa_group_id: '4',
    qa_poss_score: 'b1',
    qa_score: 'b2',
    recording_time: '1234',
    recording_type: 'b3',
    screen_capture: 'Y',
    sgroup: 'g',
    ...Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`user${at + 1}`, `u${at + 1}`])),
    video_hash: 'b4',
    video_size: 'b5',
    wrap_duration: 'b6',
  }

  test.each(Object.entries(values))(
    '%s finds the recording of which it holds %s',
    (field, value) => {
      const world = worldWith({}, full, {})
      expect(exported(world, { UNIQUEFIELD: field, UNIQUEID: value })).toBe(7)
      expect(exported(world, { UNIQUEFIELD: field.toUpperCase(), UNIQUEID: value })).toBe(7)
      expect(exported(world, { UNIQUEFIELD: field, UNIQUEID: `${value}.` })).toBe(
        'recordingNotFound',
      )
    },
  )

  test('may be any column', () => {
    expect(Object.keys(values).toSorted()).toEqual([...recordingColumns].toSorted())
  })

  test('filename_video is the file of a screen alone', () => {
    const world = worldWith({ audio: false, screen: true })
    const file = {
      UNIQUEFIELD: 'filename_video',
      UNIQUEID: 'C:\\Recordings\\20260201\\A4001\\A4001-00-00-00.wav',
    }
    expect(exported(world, file)).toBe('noAudio')
    expect(exported(world, { ...file, UNIQUEFIELD: 'filename' })).toBe('recordingNotFound')
  })

  test('channel finds a recording by the channel it was made on', () => {
    const unused = { recordingDevice: '', recordingDeviceAlias: '', playbackExtension: '' }
    const channel = { id: 5, core: 1, state: 'Idle' as const, changedAt: 0, ...unused }
    const world = worldOf({ cores: [channelCore()], channels: [channel] })
    ask(world, 'callStart', { DEVICEID: '4001' })
    ask(world, 'callStop', { DEVICEID: '4001' })
    expect(exported(world, { UNIQUEFIELD: 'channel', UNIQUEID: '5' })).toBe(101)
  })
})

describe('what is asked for is refused, and nothing changes:', () => {
  const world = worldWith(
    { data: { USER1: 'both', USER2: 'one' } },
    { data: { USER1: 'both' } },
    { audio: false, screen: true, data: { USER3: 'screen' } },
    { endedAt: 86_401_000, data: { USER3: 'long' } },
    { endedAt: 86_400_000, data: { USER3: 'a day' } },
  )
  ask(world, 'callStart', { DEVICEID: '4001', USER1: 'running' })
  test.each([
    ['no recording', { UNIQUEID: '99' }, refuse('recordingNotFound')],
    ['a number with a zero before it', { UNIQUEID: '01' }, refuse('recordingNotFound')],
    ['a recording that runs', { UNIQUEID: '101' }, refuse('recordingNotFound')],
    [
      'one that runs, by its data',
      { UNIQUEFIELD: 'user1', UNIQUEID: 'running' },
      refuse('recordingNotFound'),
    ],
    [
      'several',
      { UNIQUEFIELD: 'user1', UNIQUEID: 'both' },
      refuse('recordingNotUnique', { parameter: 'user1', found: 'both' }),
    ],
    [
      'a screen alone',
      { UNIQUEFIELD: 'user3', UNIQUEID: 'screen' },
      refuse('noAudio', { found: '3' }),
    ],
    [
      'more than a day',
      { UNIQUEFIELD: 'user3', UNIQUEID: 'long' },
      refuse('mediaNotMade', {
        detail: 'recording 4 lasts 86401 s, and no more than 86400 s are given out',
      }),
    ],
    [
      'no column',
      { UNIQUEFIELD: 'user16' },
      refuse('valueInvalid', {
        parameter: 'UNIQUEFIELD',
        allowed: 'the name of a column of recordings',
        found: 'user16',
      }),
    ],
    [
      'a format that only the samples ask for',
      { MEDIA_FORMAT: 'mp3' },
      refuse('formatNotSupported', { allowed: 'webm, pcm', found: 'mp3' }),
    ],
    [
      'encryption without a password',
      { ENCRYPT: 'Y' },
      refuse('valueMissing', { parameter: 'PASSWORD' }),
    ],
  ])('%s', (_, parameters, refusal) => {
    const before = everything(world)
    expect(ask(world, 'exportRecording', { ...usual, ...parameters })).toEqual(refusal)
    expect(everything(world)).toEqual(before)
  })

  // Each request is wrong in all that come after it, too.
  test.each([
    ['valueMissing', { ENCRYPT: 'Y', UNIQUEFIELD: 'x', MEDIA_FORMAT: 'x', UNIQUEID: '9' }],
    ['valueInvalid', { UNIQUEFIELD: 'x', MEDIA_FORMAT: 'x', UNIQUEID: '9' }],
    ['formatNotSupported', { MEDIA_FORMAT: 'x', UNIQUEID: '9' }],
    ['recordingNotFound', { UNIQUEID: '9' }],
  ])('first %s', (refusal, parameters) => {
    expect(exported(world, parameters)).toBe(refusal)
  })
})

describe('MEDIA_FORMAT', () => {
  const { dialect, server } = worldOf()
  const recordings = [recording()]
  test.each([
    ['documented', true, ['webm', 'pcm']],
    ['documented', false, ['webm']],
    ['sampled', true, ['webm', 'pcm', 'mp3', 'wav']],
    ['sampled', false, ['webm', 'mp3', 'wav']],
  ] as const)('%s, with speech analytics %s: %j', (mediaFormats, speechAnalytics, offered) => {
    const world = worldOf({
      recordings,
      dialect: { ...dialect, mediaFormats },
      server: { ...server, speechAnalytics },
    })
    const all = ['webm', 'pcm', 'mp3', 'wav', 'cav', 'ogg', 'constructor']
    expect(all.filter((format) => exported(world, { MEDIA_FORMAT: format }) === 1)).toEqual(offered)
    expect(exported(world, { MEDIA_FORMAT: 'WebM' })).toBe(1)
  })
})

describe('a password', () => {
  test.each([
    ['with ENCRYPT Y encrypts', { ENCRYPT: 'Y', PASSWORD: 'test' }, 'test'],
    ['alone is ignored', { PASSWORD: 'test' }, undefined],
    ['with ENCRYPT N is ignored', { ENCRYPT: 'N', PASSWORD: 'test' }, undefined],
  ])('%s', (_, parameters, password) => {
    const outcome = ask(worldWith({}), 'exportRecording', { ...usual, ...parameters })
    const media = outcome.ok && 'media' in outcome ? outcome.media : undefined
    expect(media).toMatchObject({ kind: 'file', file: { recordId: 1 } })
    expect(media?.kind === 'file' && media.file.password).toBe(password)
  })
})

test('a real-time blackout is missing from what is given out', () => {
  const { dialect } = worldOf()
  const world = worldOf({
    dialect: { ...dialect, blackout: 'real-time' },
    recordings: [recording({ endedAt: 60_000, withheld: [{ from: 10_000, to: 20_000 }] })],
  })
  expect(ask(world, 'exportRecording', usual)).toMatchObject({
    media: { file: { sound: { seconds: 50, silences: [] } } },
  })
})

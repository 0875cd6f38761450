import { describe, expect, test } from 'vitest'
import { answersOf, devicesReply, listReply, ok, usersReply } from './canned-server.fixture.ts'
import { deviceFacts } from './device-facts.ts'

type Fields = Readonly<Record<string, string>>

/** The facts of the first device of a server that lists this. */
async function factsOf(
  devices: readonly Fields[],
  { users, stations, channels, recordings }: Readonly<Record<string, readonly Fields[]>> = {},
) {
  const answers = await answersOf({
    DEVICELIST: devicesReply(devices),
    IMPORTUSER: usersReply(users ?? []),
    STATIONS: listReply('STATION', stations ?? []),
    CHANNELS: listReply('CHANNEL', channels ?? []),
    CALLLIST: listReply('SEARCHRESULT', recordings ?? []),
  })
  return deviceFacts(answers)
}

describe('whose a device is', () => {
  const desk = { DEVICEID: '12', DEVICEALIAS: 'A12', SYS_USER: 'ada', CRM_USER: 'ADA' }
  const ada = {
    USER_ID: '7',
    USERNAME: 'ada1',
    SYS_USER: 'ada',
    CRM_USER: 'ADA',
    PHONES: '9, 12 ,x',
  }

  test('an agent’s who has it as a phone', async () => {
    const [facts] = await factsOf([desk, { DEVICEID: '9' }], { users: [ada] })
    expect(facts).toMatchObject({ holder: 'agent', devicesOfAgent: 2 })
    expect(facts?.values).toEqual({
      DEVICEID: '12',
      DEVICEALIAS: 'A12',
      STATIONNAME: '',
      AGENTID: '7',
      USERNAME: 'ada1',
      SYS_USER: 'ada',
      CRM_USER: 'ADA',
      PHONE: '12',
    })
  })

  test('an agent’s who has its alias, with free seating', async () => {
    const [facts] = await factsOf([desk], { users: [{ ...ada, PHONES: 'A12' }] })
    expect(facts?.values.PHONE).toBe('A12')
    expect(facts?.devicesOfAgent).toBe(1)
  })

  test.each([
    ['nobody’s when nobody has it', { DEVICEID: '12' }, [{ ...ada, PHONES: '1' }], 'nobody'],
    [
      'nobody’s when a deleted user had it',
      { DEVICEID: '12' },
      [{ ...ada, STATUS: 'D' }],
      'nobody',
    ],
    ['unclear when it shows somebody all the same', desk, [{ ...ada, PHONES: '1' }], 'unclear'],
    ['unclear when it shows another', { ...desk, SYS_USER: 'bob' }, [ada], 'unclear'],
    ['unclear of an inactive user', desk, [{ ...ada, STATUS: 'I' }], 'unclear'],
    ['unclear of a user who is no agent', desk, [{ ...ada, AGENT: 'FALSE' }], 'unclear'],
    ['unclear when two have it', desk, [ada, { ...ada, USER_ID: '8' }], 'unclear'],
    ['an agent’s, however AGENT is written', desk, [{ ...ada, AGENT: 'y' }], 'agent'],
  ])('is %s', async (_, device, users, holder) => {
    const [facts] = await factsOf([device], { users })
    expect(facts?.holder).toBe(holder)
  })

  test('is what it shows itself where users are not listed', async () => {
    const answers = await answersOf({
      DEVICELIST: devicesReply([desk, { ...desk, DEVICEID: '13' }, { DEVICEID: '14' }]),
    })
    const [first, , third] = deviceFacts(answers)
    expect(first).toMatchObject({ holder: 'agent', devicesOfAgent: 2 })
    expect(first?.values).toMatchObject({ SYS_USER: 'ada', CRM_USER: 'ADA', AGENTID: '' })
    expect(third?.holder).toBe('nobody')
  })
})

test.each([
  ['nothing of one that was never in a call', {}, false, false, 'untold'],
  ['a call that is over', { STARTTIME: '1', STOPTIME: '2' }, false, true, 'untold'],
  [
    'a file of one that is over',
    { STARTTIME: '1', STOPTIME: '2', FILENAME: 'x' },
    false,
    true,
    'yes',
  ],
  ['a call that is recorded', { STARTTIME: '1', ISRECORDING: 'Y' }, true, true, 'yes'],
  ['a call that is not', { STARTTIME: '1', ISRECORDING: 'N' }, true, true, 'no'],
  ['blanks as nothing', { STARTTIME: ' ', FILENAME: '\n' }, false, false, 'untold'],
])('calls of a device: %s', async (_, shown, isInCall, wasInCall, recorded) => {
  const [facts] = await factsOf([{ DEVICEID: '1', ...shown }])
  expect(facts).toMatchObject({ isInCall, wasInCall, recorded, isScreenRecorded: false })
})

test('a screen that is recorded, and a recording in the list of them', async () => {
  const [facts] = await factsOf([{ DEVICEID: '1', ISRECORDINGVIDEO: 'Y' }], {
    recordings: [{ DEVICEID: '1', RECORDID: '5' }],
  })
  expect(facts).toMatchObject({ isScreenRecorded: true, recorded: 'yes', wasInCall: false })
})

describe('the station of a device', () => {
  const device = { DEVICEID: '1', STATION: 'OF-A-CALL' }

  test('is the one that is mapped to it', async () => {
    const stations = [
      { STATIONNAME: 'X', DEVICEID: '2' },
      { STATIONNAME: 'PC & <1>', DEVICEID: '1' },
    ]
    expect((await factsOf([device], { stations }))[0]?.values.STATIONNAME).toBe('PC & <1>')
    expect((await factsOf([device]))[0]?.values.STATIONNAME).toBe('')
  })

  test('is the one that it shows where stations are not listed', async () => {
    const [facts] = deviceFacts(await answersOf({ DEVICELIST: devicesReply([device]) }))
    expect(facts?.values.STATIONNAME).toBe('OF-A-CALL')
  })
})

test('a device without an id, and one that is listed again, are left out', async () => {
  const facts = await factsOf([
    { DEVICEID: ' ' },
    { DEVICEID: '1', DEVICEALIAS: 'a' },
    { DEVICEALIAS: 'b' },
    { DEVICEID: '1', DEVICEALIAS: 'c' },
  ])
  expect(facts.map(({ values }) => values.DEVICEALIAS)).toEqual(['a'])
})

describe('the channels of a core', () => {
  const devices = [
    { DEVICEID: '1', COREIDENT: 'A' },
    { DEVICEID: '2', COREIDENT: 'B' },
  ]
  const ofDevice = (id: string) => ({ RECORDINGDEVICE: id })

  test.each([
    ['none where there are none', devices, [], undefined, false],
    ['those that show a device of it', devices, ['1', '1', '2'], 2, true],
    ['perhaps those that show an unknown device', devices, ['77', '77'], 2, false],
    ['both together', devices, ['1', '77'], 2, true],
    ['all of them where it is the only core', devices.slice(0, 1), ['77', ''], 2, true],
    ['perhaps all where no core is told', [{ DEVICEID: '1' }], ['1', '1'], 2, false],
    ['none where all are another’s', devices, ['2', '2'], undefined, false],
  ])('are %s', async (_, listed, shown, most, isSure) => {
    const [facts] = await factsOf(listed, { channels: shown.map(ofDevice) })
    expect(facts?.channels).toEqual({ most, isSure })
  })
})

test('what is accepted with nothing in it has no devices', async () => {
  expect(deviceFacts(await answersOf({ DEVICELIST: ok }))).toEqual([])
})

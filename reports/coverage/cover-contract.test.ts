import { expect, test } from 'vitest'
import { commands } from '../../contract/commands.ts'
import type { PlacedRequirement } from '../../contract/requirements.ts'
import { refusedResult } from '../examples.fixture.ts'
import { coverCodes } from './cover-contract.ts'
import { askedParameters, coverParameters, headOf } from './cover-parameters.ts'
import { coverageDefects } from './coverage.ts'
import { exchangeOf, suiteExample } from './covered.fixture.ts'
import { unreceivedCodes, unsentParameters } from './reasons.ts'

const { callStop, callUpdate, callUpdatePostRecording } = commands
const namesOf = (examples: readonly { readonly name: string }[]) => examples.map(({ name }) => name)

test('a parameter has the examples that send it, send it blank, and are refused with it', () => {
  const asked = '<DEVICEID>1</DEVICEID>'
  const examples = [
    suiteExample('needs it', { exchanges: [exchangeOf('CALLSTOP', asked)] }),
    suiteExample('sends it twice', {
      tags: ['CALLSTOP-1'],
      exchanges: [exchangeOf('CALLSTOP', asked), exchangeOf('CALLSTOP', asked)],
    }),
    suiteExample('blank', { exchanges: [exchangeOf('CALLSTOP', '<DEVICEID> </DEVICEID>')] }),
    suiteExample('refused', {
      exchanges: [exchangeOf('CALLSTOP', asked, refusedResult('CALLSTOP'))],
    }),
    suiteExample('another command', { exchanges: [exchangeOf('CALLSTART', asked)] }),
  ]
  const [deviceId] = coverParameters(examples, {}, [callStop])
  expect(deviceId).toMatchObject({ command: 'CALLSTOP', name: 'DEVICEID' })
  expect(namesOf(deviceId?.sent ?? [])).toEqual(['sends it twice', 'needs it', 'refused'])
  expect(namesOf(deviceId?.blank ?? [])).toEqual(['blank'])
  expect(namesOf(deviceId?.refused ?? [])).toEqual(['refused'])
})

test.each([
  ['<DEVICEID>1</DEVICEID>', ['DEVICEID']],
  ['<DEVICEID>1</DEVICEID><CALLINSTANCE>2</CALLINSTANCE>', ['CALLINSTANCE']],
  ['<DEVICEID>1</DEVICEID><USER1>a</USER1><USER2>b</USER2>', []],
  ['<DEVICEID>1</DEVICEID><SYS_USER>a</SYS_USER>', []],
])(
  'a parameter is alone where nothing is sent that its command could do without: %s',
  (sent, alone) => {
    const requestId = '<REQUESTID>1</REQUESTID>'
    const example = suiteExample('one', { exchanges: [exchangeOf('CALLUPDATE', requestId + sent)] })
    const covered = coverParameters([example], {}, [callUpdate])
    expect(covered.filter((row) => row.alone.length > 0).map(({ name }) => name)).toEqual(alone)
  },
)

test.each([
  ['the form without', '<USER1>a</USER1>', 'CALLUPDATE'],
  ['the form with', '<RECORDID>7</RECORDID><USER1>a</USER1>', 'CALLUPDATE with RECORDID'],
  ['the form without, where it is blank', '<RECORDID/><USER1>a</USER1>', 'CALLUPDATE'],
])('two forms of a command are told apart by a parameter: %s', (_, sent, command) => {
  const example = suiteExample('one', { exchanges: [exchangeOf('CALLUPDATE', sent)] })
  const covered = coverParameters([example], {}, [callUpdate, callUpdatePostRecording])
  const with1 = covered.filter(({ name, sent }) => name === 'USER1' && sent.length > 0)
  expect(with1.map((row) => row.command)).toEqual([command])
})

test('a parameter that is required and may be chosen has one row', () => {
  const row = { ...callStop, required: ['DEVICEID'] }
  expect(askedParameters(row)[0]).toEqual({
    name: 'DEVICEID',
    asked: 'required; choice, at least one',
  })
})

test('a result has the examples that receive it, by number', () => {
  const refusal = exchangeOf('CALLSTOP', '', refusedResult('CALLSTOP'))
  const covered = coverCodes([suiteExample('one', { exchanges: [refusal, refusal] })], {
    31: 'So.',
  })
  expect(covered.map(({ code }) => code)).toEqual(Array.from({ length: 32 }, (_, code) => code))
  expect(covered[8]).toMatchObject({ label: 'API_DEVICE_INVALID', examples: [{ name: 'one' }] })
  expect(covered[20]?.examples).toEqual([])
  expect(covered[31]).toEqual({ code: 31, label: '', examples: [], reason: 'So.' })
})

test('what has neither an example nor a reason is told, and so is what has both', () => {
  const one = suiteExample('one')
  const requirement: PlacedRequirement = {
    ...{ id: 'A-1', place: 'A', says: 'So.', source: 'seed' },
    ...({ level: 'must', basis: 'documented' } as const),
  }
  const parameter = { command: 'A', asked: 'required', sent: [], alone: [], blank: [], refused: [] }
  const found = coverageDefects({
    requirements: [
      { requirement, examples: [], mutants: ['a'] },
      { requirement: { ...requirement, id: 'A-2' }, examples: [one], mutants: ['a'] },
      { requirement: { ...requirement, id: 'A-3', excluded: 'No.' }, examples: [], mutants: [] },
      { requirement: { ...requirement, id: 'A-4' }, examples: [one], mutants: [] },
    ],
    parameters: [
      { ...parameter, name: 'B', reason: undefined },
      { ...parameter, name: 'C', reason: 'No.' },
      { ...parameter, name: 'D', blank: [one], reason: undefined },
    ],
    codes: [
      { code: 1, label: 'E', examples: [], reason: undefined },
      { code: 2, label: 'F', examples: [one], reason: 'No.' },
      { code: 3, label: '', examples: [], reason: undefined },
    ],
  })
  expect(found).toEqual([
    'the requirement A-1: no example shows it, and no reason says why',
    'the requirement A-4: no mutant breaks it',
    'B of A: no example sends it, and no reason says why',
    'the result 1 E: no example receives it, and no reason says why',
    'the result 2 F: 1 examples have it, and a reason says why none can: No.',
    'the result 3: no example receives it, and no reason says why',
  ])
})

test('every reason is about something that the contract has', () => {
  const parameters = Object.values(commands).flatMap((row) =>
    askedParameters(row).map(({ name }) => `${headOf(row)} ${name}`),
  )
  const codes = coverCodes([], {}).map(({ code }) => String(code))
  expect(Object.keys(unsentParameters).filter((key) => !parameters.includes(key))).toEqual([])
  expect(Object.keys(unreceivedCodes).filter((key) => !codes.includes(key))).toEqual([])
})

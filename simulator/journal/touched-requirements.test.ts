import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CommandId, commands } from '../../contract/commands.ts'
import { refusals } from '../../contract/refusals.ts'
import { requirements } from '../../contract/requirements.ts'
import { type ResultLabel, resultCodes } from '../../contract/results.ts'
import type { Command } from '../../contract/types.ts'
import type { DecodedRequest, Defect } from '../wire/decode.ts'
import type { ToldResult } from './read-result.ts'
import { type Touching, touchedRequirements } from './touched-requirements.ts'

const can = requirements.filter(({ excluded }) => excluded === undefined)
const ids: Readonly<Record<string, CommandId>> = Object.fromEntries(
  Object.entries(commands).map(([id, { name }]) => [`${name} ${id}`, asId(id)]),
)

function asId(text: string): CommandId {
  let id: CommandId
  for (id in commands) if (id === text) return id
  throw new Error(`there is no ${text}`)
}

function told(label: ResultLabel): ToldResult {
  return { type: label, code: resultCodes[label], label }
}

function decoded(command: CommandId): DecodedRequest {
  return { ok: true, command, requestId: '1', parameters: {} }
}

function defect(command?: CommandId): Defect {
  return { ok: false, refusal: 'malformed', words: { detail: '' }, command, requestId: '' }
}

function touched(touching: Partial<Touching>): string[] {
  return touchedRequirements({ transport: 'tcp', asked: undefined, result: undefined, ...touching })
}

/** Everything that exchanges of a command touch: accepted, or refused as its row says. */
function touchedBy(command: CommandId): Set<string> {
  const row: Command = commands[command]
  const labels = row.refusals.map((id) => refusals[id].label)
  // A required value that is missing is refused before the row is asked.
  const all = ['API_OK', 'API_BLANK_REQUIRED_VALUE', ...labels] as const
  return new Set(all.flatMap((label) => touched({ asked: decoded(command), result: told(label) })))
}

function placesOf(touchedIds: readonly string[]): string[] {
  return [...new Set(requirements.filter(({ id }) => touchedIds.includes(id)).map((r) => r.place))]
}

describe('an exchange touches the rows of', () => {
  const ok = told('API_OK')
  test.each<[string, Partial<Touching>, string[]]>([
    ['its command', { asked: decoded('testEcho'), result: ok }, ['TEST']],
    ['what calls share', { asked: decoded('callStop'), result: ok }, ['call-handling', 'CALLSTOP']],
    ['what status shares', { asked: decoded('channels'), result: ok }, ['status', 'CHANNELS']],
    [
      'both families of one between them',
      { asked: decoded('recordStop'), result: ok },
      ['call-handling', 'recording-control', 'RECORDSTOP'],
    ],
    [
      'the command that speaks for it',
      { asked: decoded('agentBlackoutStop'), result: ok },
      ['call-handling', 'recording-control', 'BLACKOUTSTART'],
    ],
    ['its command, where nothing left', { asked: decoded('testEcho') }, ['TEST']],
    [
      'results, where it was refused',
      { asked: decoded('testEcho'), result: told('API_ERROR_UNKNOWN') },
      ['result', 'TEST'],
    ],
    [
      'requests and the socket, where nothing could be read',
      { asked: defect(), result: told('API_INVALID_MESSAGE_FORMAT') },
      ['tcp', 'request', 'result'],
    ],
    [
      'requests and the WebAPI, where nothing could be read',
      { asked: defect(), transport: 'https', result: told('API_INVALID_MESSAGE_FORMAT') },
      ['request', 'web-api', 'result'],
    ],
    [
      'its command too, where one was named',
      { asked: defect('testEcho') },
      ['tcp', 'request', 'TEST'],
    ],
    ['the WebAPI, where another page was asked', { transport: 'http' }, ['web-api']],
  ])('%s', (_, touching, places) => {
    expect(placesOf(touched(touching))).toEqual(places)
  })
})

describe('a row that says which result is given', () => {
  const stopped = { asked: decoded('callStop') }
  test.each([
    ['is touched by exchanges with it', 'CALLSTOP-8', 'API_DEVICE_NOT_IN_CALL', true],
    ['is not by exchanges with one that others may give', 'CALLSTOP-8', 'API_OK', false],
    ['is not by others', 'CALLSTOP-8', 'API_DEVICE_INVALID', false],
    ['is not where it is shared', 'CALLFAM-7', 'API_OK', false],
  ] as const)('%s', (_, id, label, isTouched) => {
    expect(touched({ ...stopped, result: told(label) }).includes(id)).toBe(isTouched)
  })

  test('is not touched where no result was told', () => {
    expect(touched(stopped)).toContain('CALLSTOP-1')
    expect(touched(stopped)).not.toContain('CALLSTOP-8')
  })
})

describe('the contract', () => {
  test('every requirement of a command, that can be shown, is touched by some exchange', () => {
    const every = new Set(Object.values(ids).flatMap((id) => [...touchedBy(id)]))
    const names = new Set<string>(Object.values(commands).map(({ name }) => name))
    const missed = can.filter(({ id, place }) => names.has(place) && !every.has(id))
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test('every other one is touched by some exchange too', () => {
    let label: ResultLabel
    const every = new Set(Object.values(ids).flatMap((id) => [...touchedBy(id)]))
    for (label in resultCodes) {
      for (const transport of ['tcp', 'http'] as const) {
        for (const id of touched({ asked: defect(), transport, result: told(label) })) every.add(id)
      }
    }
    expect(can.filter(({ id }) => !every.has(id)).map(({ id }) => id)).toEqual([])
  })

  test.each(['blackoutStart', 'blackoutStop', 'agentBlackoutStart', 'agentBlackoutStop'] as const)(
    '%s touches the rows of all four',
    (id) => {
      expect([...touchedBy(id)]).toContain('BLACKOUT-1')
    },
  )

  test.each(Object.entries(ids))('%s touches what exists and can be shown, each once', (_, id) => {
    const known = new Set(can.map((one) => one.id))
    const all = touched({ asked: decoded(id), result: told('API_OK') })
    expect(all.filter((one) => !known.has(one))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(all).not.toEqual([])
  })
})

describe('the features', () => {
  const folder = new URL('../../features/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const commandFiles = Object.values(ids).flatMap((id) => {
    const stem = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const file = files.find((one) => one.endsWith(`/${stem}.feature`))
    return file === undefined ? [] : [[file, id] as const]
  })

  test('have files of commands', () => {
    expect(commandFiles.length).toBeGreaterThan(30)
  })

  // What several commands share is shown by those that share it.
  test.each(commandFiles)(
    '%s shows of what is shared only what its command touches',
    (file, id) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const tags = text.match(/(?<=@)(CALLFAM|RECCTL|STATUSFAM)-\w+/g) ?? []
      const all = touchedBy(id)
      expect(tags.filter((tag) => !all.has(tag))).toEqual([])
    },
  )
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ControlClient } from '../steps/clients/control-client.ts'
import { ended, readyLines, runHere, runProgram, startProgram } from './program.fixture.ts'
import { recordMixed } from './record-mixed.fixture.ts'

const limit = { timeout: 300_000 }

let folder: string
/** Of enough exchanges to find some of each kind. */
let journal: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'))
  journal = join(folder, 'journal.ndjson')
  await recordMixed(folder, journal, 1_500)
}, limit.timeout)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The lines of a journal, each with its line end. */
function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split(/(?<=\n)/)
}

interface Found {
  readonly index: number
  readonly line: string
  readonly number: number
}

/** An exchange of the main session, not one of the first, in whose line there are all these parts. */
function found(...parts: readonly string[]): Found {
  const all = linesOf(journal)
  for (const [index, line] of all.entries()) {
    const number = Number(
      /^\{"kind":"exchange","session":1,"exchange":\{"number":(\d+),/.exec(line)?.[1],
    )
    if (number > 300 && parts.every((part) => line.includes(part))) return { index, line, number }
  }
  throw new Error(`there is no exchange with ${parts.join(', ')}`)
}

/** The same journal with one line that is another, or without it. */
function journalWith({ index }: Found, ...other: readonly string[]): string {
  const file = join(folder, 'changed.ndjson')
  writeFileSync(
    file,
    linesOf(journal)
      .toSpliced(index, 1, ...other)
      .join(''),
  )
  return file
}

describe('a journal', limit, () => {
  test('of 10,000 exchanges of every kind is replayed by two processes, and neither finds a difference', async () => {
    const file = join(folder, 'large.ndjson')
    expect(await recordMixed(folder, file, 10_800)).toMatchObject({ code: 0, stderr: '' })
    const lines = linesOf(file)
    const exchanges = lines.filter((line) => line.includes('"kind":"exchange"'))
    expect(exchanges.length).toBeGreaterThanOrEqual(10_000)
    for (const part of ['"transport":"tcp"', '"transport":"http"', '"ending":"reset"']) {
      expect(exchanges.some((line) => line.includes(part))).toBe(true)
    }
    const actions = ['set-clock', 'add-reply', 'fire', 'load'].map((does) => `{"do":"${does}"`)
    for (const action of actions) expect(lines.some((line) => line.includes(action))).toBe(true)
    const nothing = { code: 0, stdout: '', stderr: '' }
    const both = [runProgram('replay', file), runProgram('replay', file)]
    expect(await Promise.all(both)).toEqual([nothing, nothing])
  })

  test('differs where one byte of a reply is another', async () => {
    const exchange = found('"transport":"tcp"', '"ending":"open"', '"text":"<RESULT><REQUESTTYPE>')
    const changed = exchange.line.replace('"text":"<RESULT><R', '"text":"<RESULT><X')
    const ran = await runProgram('replay', journalWith(exchange, changed), '--session', 'main')
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toContain(`session main, exchange ${exchange.number}, `)
    expect(ran.stdout).toContain(': the reply differs from byte 10 on\n')
    expect(ran.stdout).toContain('\n  recorded: <RESULT><XEQUESTTYPE>')
    expect(ran.stdout).toContain('\n  came:     <RESULT><REQUESTTYPE>')
  })

  test('differs where a request was at another instant', async () => {
    const exchange = found('"transport":"http"', '"ending":"open"', '"date":"')
    const [, second = ''] = /"receivedAt":"[^"]*:(\d\d)\./.exec(exchange.line) ?? []
    const other = second === '59' ? '58' : String(Number(second) + 1).padStart(2, '0')
    const changed = exchange.line.replace(/("receivedAt":"[^"]*:)\d\d\./, `$1${other}.`)
    const ran = await runHere('replay', journalWith(exchange, changed), '--session', 'main')
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toContain(`session main, exchange ${exchange.number}, `)
    expect(ran.stdout).toMatch(/: the header date differs\n/)
  })

  test('cannot be used where a request is dropped', async () => {
    const exchange = found('"transport":"tcp"')
    const ran = await runHere('replay', journalWith(exchange), '--session', 'main')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    const says = `exchange ${exchange.number} of main is missing, though the session was over`
    expect(ran.stderr).toContain(says)
  })
})

test('what a simulator that was killed had answered is replayed', limit, async () => {
  const file = join(folder, 'killed.ndjson')
  const child = startProgram('simulate', '--http', '0', '--control', '0', '--journal', file)
  const end = ended(child)
  const [http = '', control = ''] = (await readyLines(child)).map((line) => line.split(' ')[1])
  const ask = async (query: string) =>
    (await fetch(`http://${http}/webAPI.aspx?requestid=1&${query}`)).text()
  await ask('type=callstart&deviceid=4001&callinstance=7')
  const client = new ControlClient(new URL(control), 10_000)
  await client.advance(60_000)
  const shown = await ask('type=devicerecordingstatus&deviceid=4001')
  // Its turn of the event loop is over, so what came before is in the file.
  await client.clock()
  child.kill('SIGKILL')
  await end
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(JSON.stringify(shown).slice(1, -1))
  expect(text).not.toContain('"kind":"end"')
  expect(await runHere('replay', file)).toEqual({ code: 0, stdout: '', stderr: '' })
})

describe('exit code 2', limit, () => {
  test('for a file that is none, with what is wrong and where', async () => {
    const ran = await runHere('replay', 'package.json')
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'package.json: line 1: it is no JSON\n' })
  })

  test('for a session that is not in the file, with those that are', async () => {
    const ran = await runHere('replay', journal, '--session', 'nobody')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('there is no session nobody in the file; there are main, s2')
  })

  test('for a journal that is there already, which stays as it is', async () => {
    const file = join(folder, 'mine.txt')
    writeFileSync(file, 'mine')
    const ran = await runHere('simulate', '--tcp', '0', '--journal', file)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toBe(`${file} is there already, and it is not empty; name another file\n`)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})

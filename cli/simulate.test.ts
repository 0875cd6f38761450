import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ended, readyLines, runHere, runProgram, startProgram } from './program.fixture.ts'

const limit = { timeout: 60_000 }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a simulator', limit, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'says its ports, answers, and ends by %s with 0',
    async (signal) => {
      const child = startProgram('simulate', '--tcp', '0', '--http', '0')
      const end = ended(child)
      const lines = await readyLines(child)
      expect(lines).toHaveLength(3)
      const port = /^tcp 127\.0\.0\.1:(\d+)$/.exec(lines[0] ?? '')?.[1]
      expect(lines[1]).toMatch(/^http 127\.0\.0\.1:\d+$/)
      expect(lines[2]).toBe('ready')
      const socket = connect(Number(port), '127.0.0.1')
      socket.write('<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n')
      expect(await firstPiece(socket)).toContain('<RESULTCODE>20</RESULTCODE>')
      // The connection is open still: ending does not wait for clients.
      child.kill(signal)
      expect(await end).toMatchObject({ code: 0, stderr: '' })
    },
  )
})

test('--rate has time pass so many times as fast', limit, async () => {
  const file = join(folder, 'now.yaml')
  writeFileSync(file, 'clock: { at: 2026-02-02T15:00:00Z }')
  // A day each second: opening a port takes more than the millisecond that is a minute there.
  const child = startProgram('simulate', '--tcp', '0', '--scenario', file, '--rate', '86400')
  const end = ended(child)
  const [tcp = ''] = await readyLines(child)
  const socket = connect(Number(tcp.split(':').at(-1)), '127.0.0.1')
  socket.write('<REQUEST><TYPE>SYSTEMSTATUS</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n')
  const reply = await firstPiece(socket)
  child.kill('SIGTERM')
  expect(await end).toMatchObject({ code: 0, stderr: '' })
  expect(reply).toContain('<SYSTEMUPTIME>')
  expect(reply).not.toContain('<SYSTEMUPTIME>0 days, 0 hours, 0 minutes,')
})

describe('a simulator that watches its scenario', limit, () => {
  test('takes what is saved, keeps calls where it says so, and stays as it was by what is broken', async () => {
    const file = join(folder, 'watched.yaml')
    writeFileSync(file, 'devices: [{ id: 1 }]\nreload: { calls: kept }')
    const child = startProgram('simulate', '--scenario', file, '--http', '0', '--watch')
    const end = ended(child)
    const [line = ''] = await readyLines(child)
    const api = `${line.replace('http ', 'http://')}/webAPI.aspx`
    const ask = async (query: string) => (await fetch(`${api}?requestid=1&type=${query}`)).text()
    await ask('callstart&deviceid=1&callinstance=7')
    writeFileSync(file, 'devices: [{ id: 1 }, { id: 2 }]\nreload: { calls: kept }')
    await prints(child.stdout, `${file} is in force`)
    expect(await ask('devicelist')).toContain('<COUNT>2</COUNT>')
    expect(await ask('devicerecordingstatus&deviceid=1')).toContain(
      '<CALLINSTANCE>7</CALLINSTANCE>',
    )
    writeFileSync(file, 'devices: 7')
    await prints(child.stderr, `${file} cannot be used; what was in force stays`)
    expect(await ask('devicelist')).toContain('<COUNT>2</COUNT>')
    writeFileSync(file, 'devices: [{ id: 1 }]')
    await prints(child.stdout, `${file} is in force`)
    expect(await ask('devicerecordingstatus&deviceid=1')).not.toContain('<RECORDING>')
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0 })
  })
})

describe('exit code 2', limit, () => {
  test('for a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const ran = await runProgram('simulate', '--tcp', String(port))
    server.close()
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(`127.0.0.1:${port}`)
  })

  test.each([
    ['a port that is none', ['--tcp', '70000'], 'a port is a number from 0 to 65535'],
    [
      'a certificate without its key',
      ['--https', '0', '--cert', 'package.json'],
      '--cert and --key go together',
    ],
    ['a mail server that is none', ['--smtp', 'localhost:25'], 'a mail server is smtp://host:25'],
    ['a rate that is none', ['--rate', '0'], 'a rate is a whole number from 1 to 86400'],
    [
      'the rate of a clock that stands',
      ['--clock', 'frozen', '--rate', '60'],
      '--rate needs a clock that runs, found --clock frozen',
    ],
    ['a clock of another kind', ['--clock', 'fast'], 'Allowed choices are real, frozen'],
  ])('for %s', async (_, args, message) => {
    const ran = await runHere('simulate', ...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
  })

  test('for a scenario that cannot be used, with file, line and column', async () => {
    const file = join(folder, 'broken.yaml')
    writeFileSync(file, 'devices:\n  - id: "1"\n    colour: green\n')
    const ran = await runHere('simulate', '--scenario', file, '--tcp', '0')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(
      `${file}:3:5: devices, no. 1, colour: there is no such key, allowed: id, alias, core`,
    )
  })
})

/** Until a program has printed a text. */
async function prints(stream: Readable | null, text: string): Promise<void> {
  let printed = ''
  await new Promise<void>((resolve) => {
    const listen = (piece: Buffer) => {
      printed += piece.toString()
      if (!printed.includes(text)) return
      stream?.off('data', listen)
      resolve()
    }
    stream?.on('data', listen)
  })
}

async function firstPiece(socket: Socket): Promise<string> {
  const [piece] = await once(socket, 'data')
  return String(piece)
}

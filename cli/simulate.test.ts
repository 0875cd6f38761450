import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ended, runProgram, startProgram } from './program.fixture.ts'

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
    ['a clock of another kind', ['--clock', 'fast'], 'Allowed choices are real, frozen'],
  ])('for %s', async (_, args, message) => {
    const ran = await runProgram('simulate', ...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
  })

  test('for a scenario that cannot be used, with file, line and column', async () => {
    const file = join(folder, 'broken.yaml')
    writeFileSync(file, 'devices:\n  - id: "1"\n    colour: green\n')
    const ran = await runProgram('simulate', '--scenario', file, '--tcp', '0')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(
      `${file}:3:5: devices, no. 1, colour: there is no such key, allowed: id, alias, core`,
    )
  })
})

/** What a simulator prints, up to the line that says it is ready. */
function readyLines(child: ReturnType<typeof startProgram>): Promise<string[]> {
  return new Promise((resolve) => {
    let text = ''
    child.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString()
      if (text.endsWith('ready\n')) resolve(text.trimEnd().split('\n'))
    })
  })
}

async function firstPiece(socket: Socket): Promise<string> {
  const [piece] = await once(socket, 'data')
  return String(piece)
}

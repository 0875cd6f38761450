import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCertificate } from '../steps/clients/connect/certificates.fixture.ts'
import { startHttpProxy } from '../steps/clients/connect/proxies.fixture.ts'
import { goodReply, Servers, startTarget } from '../steps/clients/connect/servers.fixture.ts'
import { runProgram } from './program.fixture.ts'

// Each of these starts the program, as a user does.
const limit = { timeout: 60_000 }

const servers = new Servers()
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reaching-'))
})

afterAll(() => {
  servers.stop()
  rmSync(folder, { recursive: true })
})

/** Writes a feature with an example for each list of steps, and gives its path. */
function feature(name: string, examples: readonly (readonly string[])[]): string {
  const file = join(folder, `${name}.feature`)
  const texts = examples.map((steps) => ['  Example: One', ...steps].join('\n    '))
  writeFileSync(file, `Feature: ${name}\n${texts.join('\n')}\n`)
  return file
}

test(
  'an insecure run behind a proxy says so, and tells nobody who logs in there',
  limit,
  async () => {
    const target = await startTarget(servers, 'https', await makeCertificate())
    const proxy = await startHttpProxy(servers, { login: 'me:s3cret' })
    const out = join(folder, 'insecure')
    const ran = await runProgram(
      'verify',
      feature('insecure', [['When TEST is sent', 'Then it is accepted']]),
      ...['--target', target.address.href, '--insecure', '--out', out],
      ...['--proxy', `http://me:s3cret@127.0.0.1:${proxy.port}`],
    )
    expect(ran).toMatchObject({
      code: 0,
      stderr:
        'the certificates of the target are not checked (--insecure): whoever is between may read and change what is sent\n',
    })
    expect(ran.stdout).toContain(
      '\nThe certificates of the target were not checked (--insecure).\n',
    )
    expect(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')).target.insecure).toBe(true)
    expect(new Set(proxy.asked)).toEqual(
      new Set([`CONNECT ${target.address.host} for ${target.address.host}`]),
    )
    const written = readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'))
    expect(written.length).toBeGreaterThan(3)
    expect(`${ran.stdout}${written.join('')}`).not.toMatch(/s3cret|bWU6czNjcmV0/)
  },
)

test(
  'a connection that is reset in the middle of an example fails that example alone',
  limit,
  async () => {
    const server = createServer((socket) => {
      socket.on('data', (bytes) => {
        if (bytes.includes('reset')) socket.resetAndDestroy()
        else socket.write(goodReply)
      })
    })
    const port = await servers.start(server)
    const sound = ['When TEST is sent', 'Then it is accepted']
    const ran = await runProgram(
      'verify',
      feature('reset', [sound, ['When the bytes "<TYPE>TEST</TYPE> reset" are sent'], sound]),
      ...['--target', `tcp://127.0.0.1:${port}`, '--out', join(folder, 'reset')],
    )
    expect(ran.stdout).toContain('no reply: read ECONNRESET')
    expect(ran.stdout).toContain('\n2 examples passed, 1 failed.\n')
    expect(ran.code).toBe(1)
  },
)

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ControlClient } from '../steps/clients/control-client.ts'
import { readyLines, runHere, runProgram, startProgram } from './program.fixture.ts'

// What runs examples starts the program, as a user does.
const limit = { timeout: 60_000 }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a feature of one example and gives its path. */
function feature(name: string, ...steps: readonly string[]): string {
  const file = join(folder, `${name}.feature`)
  const lines = steps.map((step) => `    ${step}\n`).join('')
  writeFileSync(file, `Feature: ${name}\n  Example: ${name}\n${lines}`)
  return file
}

function verify(...args: readonly string[]) {
  return runProgram('verify', '--out', join(folder, 'out'), ...args)
}

describe('exit code 0', limit, () => {
  test('when every example passed, with a summary and the reports', async () => {
    const out = join(folder, 'passed')
    const ran = await runProgram('verify', '--out', out, '--tags', '@TEST-2', '--seed', '7')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('\n2 examples passed, 0 failed.\n')
    expect(ran.stdout).toContain(`Seed 7. Reports in ${out}/.`)
    const result = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))
    const [row] = result.requirements.filter(({ id }: { id: string }) => id === 'TEST-2')
    expect(row).toMatchObject({ verdict: 'met', basis: 'documented', place: 'TEST' })
    expect(row.examples).toHaveLength(2)
    const [first] = result.examples
    expect(first.id).toBe(row.examples[0])
    const { request, reply } = first.exchanges[0]
    expect(request).toContain('TEST')
    expect(reply).toContain('<RESULTCODE>20</RESULTCODE>')
    expect(readFileSync(join(out, 'junit.xml'), 'utf8')).toContain('<testsuites ')
    expect(readFileSync(join(out, 'messages-1-tcp.ndjson'), 'utf8')).toContain('testRunFinished')
  })

  test('for replies of another shape at a target that is not ours, which xmllint finds and is told', async () => {
    // In the last reply REQUESTID stands before REQUESTTYPE; no step says anything of it.
    const [id, type] = ['<REQUESTID>1</REQUESTID>', '<REQUESTTYPE>TEST</REQUESTTYPE>']
    const result =
      '<RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>API_OK</RESULTMSG>'
    const server = createServer((socket) => {
      socket.on('data', () => socket.write(`<RESULT>${id}${type}${result}</RESULT>\r\n`))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const ran = await verify(
      '--target',
      `tcp://127.0.0.1:${portOf(server.address())}`,
      feature('shape', 'When TEST is sent', 'Then it is accepted'),
    )
    server.close()
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain('1 examples passed, 0 failed.')
    expect(ran.stdout).toContain('Replies of another shape than in the contract:')
    expect(ran.stdout).toContain("Element 'REQUESTID': This element is not expected")
  })
})

describe('exit code 1', limit, () => {
  const failing = [
    [
      'an expectation that does not hold',
      ['When TEST is sent', 'Then RESULTMSG is "hello"'],
      'RESULTMSG must be "hello", found "API_OK"',
    ],
    [
      'a refusal that no step looked at',
      ['When CALLSTOP is sent for Front Desk', 'When TEST is sent', 'Then it is accepted'],
      'no step looked at a refusal',
    ],
    ['an example that sends nothing', ['whatever this may be'], 'the example sends nothing'],
    ['a step that nobody wrote', ['When the moon is full'], 'the step is undefined'],
  ] as const

  test('for examples that fail, and each is told with its reason', async () => {
    const ran = await verify(...failing.map(([why, steps]) => feature(why, ...steps)))
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('0 examples passed, 8 failed.')
    for (const [why, , message] of failing) {
      for (const scheme of ['tcp', 'http']) {
        expect(ran.stdout).toContain(`${why} (${scheme})\n    ${message}`)
      }
    }
  })
})

describe('exit code 2', limit, () => {
  test('for a target that does not answer, in one line', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const port = portOf(server.address())
    await new Promise((resolve) => server.close(resolve))
    const ran = await verify('--target', `tcp://127.0.0.1:${port}`)
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: `tcp://127.0.0.1:${port} does not answer TEST: connect ECONNREFUSED 127.0.0.1:${port}\n`,
    })
  })

  test.each([
    ['a target of another kind', ['--target', 'ftp://host:21'], 'a target is tcp://host:5620'],
    ['a target with a query', ['--target', 'http://a/webAPI.aspx?x=1'], 'a target is tcp://'],
    ['a target with a name', ['--target', 'http://me@a'], 'the API knows no name'],
    ['a target that is no URL', ['--target', 'recorder'], 'a target is tcp://host:5620'],
    ['a seed that is no number', ['--seed', 'x'], 'a whole number is needed'],
    ['an option that there is not', ['--colour'], "unknown option '--colour'"],
    ['a scenario that is not there', ['--scenario', 'nowhere.yaml'], 'nowhere.yaml'],
    ['a shard that there is not', ['--shard', '3/2'], 'a shard is 1/4, 2/4'],
    [
      'a gate on a shard',
      ['--shard', '1/2', '--gate', 'level=core'],
      '--gate is for whole runs: report merge --gate asks it of all shards together',
    ],
  ])('for %s', async (_, args, message) => {
    const ran = await runHere('verify', ...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
  })

  test('for no example that matches', async () => {
    const ran = await verify('--name', 'no such example', 'features/availability')
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('no example matches')
  })

  test('for a feature that cannot be read', async () => {
    const file = join(folder, 'broken.feature')
    writeFileSync(file, 'Fature: broken\n')
    const ran = await verify(file)
    expect(ran.code).toBe(2)
    expect(`${ran.stdout}${ran.stderr}`).toContain('broken.feature')
  })
})

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

describe('a target that is not ours', limit, () => {
  test('is asked for its status alone, unless more is allowed', async () => {
    const simulator = startProgram('simulate', '--tcp', '0', '--control', '0')
    const [tcp = '', control = ''] = await readyLines(simulator)
    const target = ['--target', tcp.replace('tcp ', 'tcp://')]
    const client = new ControlClient(new URL(control.replace('control ', '')), 10_000)
    const only = ['features/call/call-start.feature', 'features/status/device-list.feature']
    const readOnly = await verify(...target, ...only)
    expect(readOnly.code).toBe(0)
    expect(readOnly.stdout).toContain('it needs the permission calls')
    const sent = async () =>
      new Set((await client.journal()).exchanges.map(({ command }) => command))
    expect([...(await sent())].toSorted()).toEqual(['DEVICELIST', 'TEST'])
    const calls = await verify(...target, '--allow', 'calls', only[0] ?? '')
    expect(calls.stdout).toMatch(/\n[1-9]\d+ examples passed, 0 failed/)
    expect([...(await sent())]).toContain('CALLSTART')
    expect([...(await sent())]).not.toContain('IMPORTUSER')
    simulator.kill('SIGTERM')
  })

  test('may have done to it what there is a word for', async () => {
    const ran = await runHere('verify', '--target', 'tcp://127.0.0.1:1', '--allow', 'calls,faxes')
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('there is no faxes; there are everything, calls, recordings')
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { Servers } from '../steps/clients/connect/servers.fixture.ts'
import { defaultConnection } from '../steps/clients/connection.ts'
import { startBreakingProxy } from '../steps/fuzz/breaking-proxy.fixture.ts'
import { simulatorTarget } from '../steps/target/simulator-target.ts'
import { runHere } from './program.fixture.ts'

const servers = new Servers()
const limit = { timeout: 60_000 }

afterEach(() => servers.stop())

test('a run against the simulator holds, over both transports, with counts', limit, async () => {
  const ran = await runHere('fuzz', '--seed', '5', '--runs', '10')
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(ran.stdout).toMatch(/^tcp\ncommand +sent +accepted\nTEST /)
  expect(ran.stdout).toMatch(/\nhttp\ncommand +sent +accepted\nTEST /)
  expect(ran.stdout).toMatch(/\nkind +sent\nvalid +\d+\n/)
  expect(ran.stdout).toContain('\nAll held. seed 5\n')
})

describe('against a server that is not ours', limit, () => {
  async function against(breaks: (reply: string) => string, ...args: readonly string[]) {
    const target = await simulatorTarget('scenarios/conformance.yaml', 'tcp', defaultConnection)
    try {
      const address = await startBreakingProxy(servers, target.address, (request, reply) => ({
        reply: request.includes('>CALLLIST<') ? breaks(reply) : reply,
      }))
      const ran = await runHere('fuzz', '--target', address.href, '--seed', '5', ...args)
      return { ...ran, port: address.port }
    } finally {
      await target.stop()
    }
  }

  test('nothing but asking is sent unless allowed, and another shape is only told', async () => {
    const ran = await against(
      (reply) => reply.replace('</RESULT>', '<X></X></RESULT>'),
      '--runs=20',
    )
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/not sent: \d+, as it needs the permission calls/)
    expect(ran.stdout).not.toMatch(/^CALLSTART/m)
    expect(ran.stdout).toMatch(/another shape than in the contract:\nCALLLIST: .*Element 'X'/)
  })

  test('what does not hold is told with what repeats it', async () => {
    const ran = await against(
      (reply) => reply.replace(/<REQUESTID>\d+/, '<REQUESTID>0'),
      '--runs=0',
    )
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(
      /\nCALLLIST over tcp \(valid\): REQUESTID must be "\d+", found "0"\n/,
    )
    expect(ran.stdout).toMatch(
      new RegExp(`printf '<REQUEST><TYPE>CALLLIST</TYPE>.*' \\| nc -w 2 127.0.0.1 ${ran.port}\n`),
    )
    expect(ran.stdout).toContain(
      'Example: CALLLIST, valid\n  When CALLLIST is sent\n  Then REQUESTID echoes the request\n',
    )
    expect(ran.stdout).toMatch(/\nseed 5, path \d+(:\d+)*\n/)
    expect(ran.stdout).not.toContain('All held')
  })
})

test.each([
  [['--runs', 'many'], 'a whole number is needed'],
  [['--path', 'here', '--seed', '1'], 'a path is what a run has printed'],
  [['--path', '1:2'], '--path needs the --seed of its run'],
  [['--allow', 'all'], 'there is no all; there are everything, calls'],
  [['--target', 'recorder'], 'a target is tcp://host:5620'],
  [['--target', 'tcp://127.0.0.1:1'], 'tcp://127.0.0.1:1 does not answer TEST'],
  [['--profile', 'none.yaml', '--scenario', 'none.yaml'], '--profile says what stands for'],
])('%j cannot be used', async (args, says) => {
  const ran = await runHere('fuzz', ...args)
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain(says)
})

import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Result } from '../reports/result-format.ts'
import { ControlClient } from '../steps/clients/control-client.ts'
import { ended, readyLines, startProgram } from './program.fixture.ts'

const limit = { timeout: 120_000 }

let out: string
let simulator: ChildProcess
let target: string
let control: ControlClient

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'early-'))
  simulator = startProgram('simulate', '--tcp', '0', '--control', '0')
  const [tcp = '', controlled = ''] = await readyLines(simulator)
  target = tcp.replace('tcp ', 'tcp://')
  control = new ControlClient(new URL(controlled.replace('control ', '')), 10_000)
}, limit.timeout)

afterEach(() => {
  simulator.kill('SIGKILL')
  rmSync(out, { recursive: true })
})

/** A run of some hundred examples that start calls, from its first example on. */
async function running(): Promise<ChildProcess> {
  const features = ['features/call', 'features/recording-control']
  const child = startProgram(
    ...['verify', '--target', target, '--allow', 'everything', '--out', out, ...features],
  )
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (piece: Buffer) => {
      if (/[.F-]{3}/.test(piece.toString())) resolve()
    })
  })
  return child
}

function result(): Result {
  const read: Result = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))
  return read
}

describe('a run ends early', limit, () => {
  test('when its target stops answering, and blames no example for it', async () => {
    const child = await running()
    const end = ended(child)
    simulator.kill('SIGKILL')
    expect(await end).toMatchObject({ code: 3 })
    const { counts, ended: how, requirements } = result()
    expect(how.how).toBe('stopped answering')
    expect(how.reason).toContain('does not answer TEST')
    expect(counts.examples.failed).toBe(0)
    expect(counts.examples['not judged']).toBeGreaterThan(50)
    expect(requirements.some(({ reason }) => reason === how.reason)).toBe(true)
  })

  // The first is what Ctrl-C sends, the second what a job of CI is cancelled with.
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'on %s, and puts back what the example that ran had done',
    async (signal) => {
      const child = await running()
      const end = ended(child)
      child.kill(signal)
      expect(await end).toMatchObject({
        code: 3,
        stderr: expect.stringContaining('the run ends after this example'),
      })
      expect(result()).toMatchObject({
        ended: { how: 'interrupted', reason: 'the run was interrupted' },
        leftBehind: [],
      })
      expect((await control.world()).counts).toMatchObject({ callsUp: 0, sessionsOpen: 0 })
    },
  )
})

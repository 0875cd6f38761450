import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ended, readyLines, runHere, startProgram } from './program.fixture.ts'

const limit = { timeout: 300_000 }

let folder: string
let state: string
let scenario: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
  state = join(folder, 'world.state')
  scenario = join(folder, 'office.yaml')
  writeFileSync(scenario, 'clock: { at: 2026-02-02T15:00:00Z, runs: false }\ndevices: [{ id: 1 }]')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function started(...args: readonly string[]) {
  const child = startProgram('simulate', '--http', '0', '--state', state, ...args)
  const end = ended(child)
  const [says = '', line = ''] = await readyLines(child)
  const api = `${line.replace('http ', 'http://')}/webapi.aspx?requestid=1`
  const ask = async (query: string) => (await fetch(`${api}&${query}`)).text()
  return { child, end, says, ask }
}

describe('simulate --state', limit, () => {
  test('goes on after a kill and after a stop, and says so', async () => {
    const first = await started('--scenario', scenario)
    expect(first.says).toBe(`state ${state}: begins with ${scenario}`)
    expect(await first.ask('type=callstart&deviceid=1&callinstance=7')).toContain('API_OK')
    first.child.kill('SIGKILL')
    await first.end
    const goesOn = `state ${state}: goes on from 2026-02-02T15:00:00.000Z with ${scenario}, `
    const second = await started('--scenario', scenario)
    expect(second.says).toBe(`${goesOn}1 request redone`)
    second.child.kill('SIGTERM')
    expect(await second.end).toMatchObject({ code: 0, stderr: '' })
    const third = await started()
    expect(third.says).toBe(`${goesOn}0 requests redone`)
    const status = await third.ask('type=devicerecordingstatus&deviceid=1')
    expect(status).toContain('<CALLINSTANCE>7</CALLINSTANCE>')
    third.child.kill('SIGTERM')
    await third.end
    writeFileSync(scenario, 'devices: [{ id: 2 }]')
    const refused = await runHere('simulate', '--state', state, '--scenario', scenario)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('Leave --scenario out to go on with it, or delete the file')
  })

  test.skipIf(process.platform === 'win32')(
    'ends, and answers nothing, when what was asked cannot be kept',
    async () => {
      const { child, end, ask } = await startedWithLittleSpace()
      const replies: string[] = []
      const asking = async () => {
        for (let number = 0; ; number += 1) {
          const data = `user1=${'x'.repeat(3000)}`
          replies.push(await ask(`type=callstart&deviceid=1&callinstance=${number}&${data}`))
        }
      }
      await expect(asking()).rejects.toThrow()
      const { code, stderr } = await end
      expect(code).toBe(2)
      expect(stderr).toContain(`state ${state}: it cannot be written: `)
      expect(child.killed).toBe(false)
      expect(replies.length).toBeGreaterThan(3)
      expect(replies.filter((reply) => !reply.includes('API_OK'))).toEqual([])
      // With room again everything is there that was answered, and no more.
      const again = await started()
      const list = await again.ask('type=devicerecordingstatus&deviceid=1')
      const last = replies.length - 1
      expect(list).toContain(`<CALLINSTANCE>${last}</CALLINSTANCE>`)
      expect(list).not.toContain(`<CALLINSTANCE>${last + 1}</CALLINSTANCE>`)
      again.child.kill('SIGTERM')
      await again.end
    },
  )
})

/** No file of its own may become larger than some kilobytes, as on a disk that is nearly full. */
async function startedWithLittleSpace() {
  const program = fileURLToPath(new URL('./uptivity-conformance.js', import.meta.url))
  const args = [program, 'simulate', '--http', '0', '--state', state, '--scenario', scenario]
  const limited = 'trap "" XFSZ; ulimit -f 200; exec "$0" "$@"'
  const child = spawn('bash', ['-c', limited, process.execPath, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = ended(child)
  const [, line = ''] = await readyLines(child)
  const api = `${line.replace('http ', 'http://')}/webapi.aspx?requestid=1`
  const ask = async (query: string) => (await fetch(`${api}&${query}`)).text()
  return { child, end, ask }
}

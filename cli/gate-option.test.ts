import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../reports/examples.fixture.ts'
import { makeResult } from '../reports/make-result.ts'
import { shardFacts } from '../reports/shards.fixture.ts'
import { gateOption, gatingOf } from './gate-option.ts'

const core = { asks: 'level', level: 'core' } as const
const noNew = { asks: 'no-new-violations' } as const

test('gates are read one after the other', () => {
  expect(gateOption('level=core', [])).toEqual([core])
  expect(gateOption('no-new-violations', [core])).toEqual([core, noNew])
  expect(gateOption('level=core@tcp, import,export@http', [noNew])).toEqual([
    noNew,
    { ...core, transport: 'tcp' },
    { asks: 'level', level: 'import' },
    { asks: 'level', level: 'export', transport: 'http' },
  ])
})

describe('what is no gate is refused, with what is:', () => {
  const levels = 'there are core, control, import, export, administration.'
  test.each([
    ['green', 'there is no gate green; there are level=LEVEL and no-new-violations.'],
    ['level', 'there is no gate level; there are level=LEVEL and no-new-violations.'],
    ['level=', `there is no level ""; ${levels}`],
    ['level=Core', `there is no level "Core"; ${levels}`],
    ['level=core,', `there is no level ""; ${levels}`],
    ['level=core@udp', 'a level is held over tcp or http (HTTPS counts as http), not over udp.'],
    ['level=core@', 'a level is held over tcp or http (HTTPS counts as http), not over .'],
    ['level=core@tcp@http', 'not over tcp@http.'],
  ])('%s', (text, says) => {
    expect(() => gateOption(text, [])).toThrow(says)
  })
})

describe('a baseline', () => {
  const whole = makeResult([], [], factsOf())
  const shard = makeResult([], [], factsOf({ shard: shardFacts(1, 2) }))

  async function withFile<T>(text: string, use: (file: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'baseline-'))
    const file = join(folder, 'result.json')
    writeFileSync(file, text)
    try {
      return await use(file)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('goes with the gate that needs it, and into the reports', async () => {
    const gating = await withFile(JSON.stringify(whole), (baseline) =>
      gatingOf({ gate: [core, noNew], baseline }),
    )
    expect(gating).toEqual({ gates: [core, { ...noNew, baseline: whole }], before: whole })
  })

  test('is not needed for a level', async () => {
    expect(await gatingOf({ gate: [core] })).toEqual({ gates: [core], before: undefined })
  })

  test.each([
    ['missing', undefined, '--gate no-new-violations needs --baseline'],
    ['no result', '{}', 'is no result of a run'],
    ['a shard', JSON.stringify(shard), 'is shard 1/2, and gates are for whole runs'],
  ])('that is %s is refused', async (_, text, says) => {
    const gating =
      text === undefined
        ? gatingOf({ gate: [noNew] })
        : withFile(text, (baseline) => gatingOf({ gate: [noNew], baseline }))
    await expect(gating).rejects.toThrow(says)
  })
})

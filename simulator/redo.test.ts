import { describe, expect, test } from 'vitest'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { readCame } from './journal/read-came.ts'
import { HeldPostbox } from './mail/held-postbox.fixture.ts'
import { Outbox } from './mail/outbox.ts'
import type { Postbox } from './mail/postbox.ts'
import { describeWorld } from './scenario/describe-world.ts'
import { parseScenario } from './scenario/read-scenario.ts'

const text = `
devices: [{ id: 1 }]
recordings: [{ id: 7, device: 1, startedAt: 2026-01-10T10:00:00Z, seconds: 2 }]
replies: [{ match: { command: CALLSTART }, occurrence: 1, result: { label: API_DATABASE_QUERY_ERROR } }]
`
const email = 'type=email&uniquefield=ident&ident=7&toaddress=a@b.example&media_format=webm'

function engineWith(postbox: Postbox): Engine {
  return new Engine(describeWorld(parseScenario(text, 'x.yaml'), 0), new MovableClock(0), postbox)
}

function redo(engine: Engine, query: string, at: number): void {
  const target = `/webapi.aspx?requestid=1&${query}`
  const came = { kind: 'http', method: 'GET', target, headers: {}, body: Buffer.alloc(0) } as const
  const request = readCame(came, engine.dialect)
  if (!request?.ok) throw new Error(`${query} is no request`)
  engine.redo(request, 'http', at)
}

describe('a request that is decided again', () => {
  test('changes what it changed, at its instant', () => {
    const [once, again] = [engineWith(new Outbox()), engineWith(new Outbox())]
    for (const [at, query] of ['callstart&deviceid=1', 'callstart&deviceid=1'].entries()) {
      once.answerQuery(`requestid=1&type=${query}`, at)
      redo(again, `type=${query}`, at)
    }
    expect(again.state(5)).toEqual(once.state(5))
    // The first one met a rule that refused it.
    expect(again.state(5).world.calls).toMatchObject([{ startedAt: 1 }])
  })

  test('is in the outbox again', () => {
    const outbox = new Outbox()
    redo(engineWith(outbox), email, 3)
    expect(outbox.all()).toMatchObject([{ to: 'a@b.example', postedAt: 3 }])
  })

  test('is not handed to a mail server again', () => {
    const postbox = new HeldPostbox()
    redo(engineWith(postbox), email, 3)
    expect(postbox.posted).toEqual([])
  })
})

import { clockAdvance, clockChange } from './bodies.ts'
import type { Controlled } from './controlled.ts'
import { type SessionHandler, withBody } from './handler.ts'
import { inRange } from './respond.ts'

export const clock: SessionHandler = (controlled, _, response) => {
  response.json(clockNow(controlled))
}

export const changeClock = withBody(clockChange, (controlled, { at, rate }, response) => {
  inRange(response, () => {
    controlled.setClock({ ...(at !== undefined && { clockAt: Date.parse(at) }), rate })
    response.json(clockNow(controlled))
  })
})

export const advanceClock = withBody(clockAdvance, (controlled, { ms }, response) => {
  inRange(response, () => {
    controlled.advance(ms)
    response.json(clockNow(controlled))
  })
})

function clockNow(controlled: Controlled) {
  return { at: new Date(controlled.now()).toISOString(), rate: controlled.rate }
}

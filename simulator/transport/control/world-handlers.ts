import { wantedScenario, worldReplacement } from './bodies.ts'
import { type SessionHandler, withBody } from './handler.ts'
import { refuse } from './respond.ts'

/** The world: what is asked of it, and what is done to it as a whole. */

export const world: SessionHandler = (controlled, _, response) => {
  response.json(controlled.world())
}

export const replaceWorld = withBody(worldReplacement, async (controlled, wanted, response) => {
  const replaced = await controlled.replace(wantedScenario(wanted))
  if (replaced.ok) response.json(controlled.world())
  else refuse(response, 422, replaced.defects)
})

export const resetWorld: SessionHandler = async (controlled, _, response) => {
  await controlled.reset()
  response.json(controlled.world())
}

export const state: SessionHandler = (controlled, _, response) => {
  response.json(controlled.state())
}

export const patchState: SessionHandler = async (controlled, { body }, response) => {
  const patched = await controlled.patchState(body)
  if (patched.ok) response.json(controlled.state())
  else refuse(response, 422, patched.defects)
}

export const putState: SessionHandler = (controlled, { body }, response) => {
  const put = controlled.putState(body)
  if (put.ok) response.json(controlled.state())
  else refuse(response, put.why === 'foreign' ? 409 : 422, put.defects)
}

import type { Request, Response } from 'express'
import type { Listener } from '../listener.ts'
import { newSession, wantedScenario } from './bodies.ts'
import type { ControlledSimulator, SessionSummary } from './controlled.ts'
import { readBody } from './handler.ts'
import { openApi } from './open-api.ts'
import { refuse } from './respond.ts'
import { type SimulatorRouteId, sessionPath } from './routes.ts'

/** Does one thing with the simulator as a whole. */
export type SimulatorHandler = (request: Request, response: Response) => void | Promise<void>

export function simulatorHandlers(
  controlled: ControlledSimulator,
  version: string,
): Readonly<Record<SimulatorRouteId, SimulatorHandler>> {
  return {
    health: (_, response) => {
      response.json({ status: 'ok', version })
    },
    ready: (_, response) => {
      const listeners = controlled.listeners.map(address)
      const isReady = listeners.length > 0
      response.status(isReady ? 200 : 503).json({ ready: isReady, listeners })
    },
    openApi: (_, response) => {
      response.json(openApi(version))
    },
    sessions: (_, response) => {
      response.json(controlled.sessions().map(summary))
    },
    makeSession: async (request, response) => {
      const body = readBody(newSession, request, response)
      if (!body) return
      const { world, ...wanted } = body.read
      const made = await controlled.makeSession({
        ...wanted,
        world: world && wantedScenario(world),
      })
      if (made.ok) response.status(201).json(summary(made.session))
      else refuse(response, statusOf[made.why], made.defects)
    },
    dropSession: async ({ params: { session } }, response) => {
      if (await controlled.dropSession(String(session))) response.status(204).end()
      else refuse(response, 404, [`there is no session ${session}`])
    },
  }
}

const statusOf = { taken: 409, unusable: 422, full: 503 } as const

function summary({ name, listeners, idleMs }: SessionSummary) {
  const path = sessionPath.replace('{session}', name)
  return { name, path, listeners: listeners.map(address), idleMs }
}

function address({ scheme, host, port }: Listener) {
  return { scheme, host, port }
}

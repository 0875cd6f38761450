import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { advanceClock, changeClock, clock } from './clock-handlers.ts'
import type { ControlledSimulator } from './controlled.ts'
import type { SessionHandler } from './handler.ts'
import { clearJournal, expect, journal, journalLines } from './journal-handlers.ts'
import { attachment, outbox } from './outbox-handlers.ts'
import { addReply, removeReply, replies } from './reply-handlers.ts'
import { refuse } from './respond.ts'
import {
  type Route,
  type SessionRouteId,
  type SimulatorRouteId,
  sessionPath,
  sessionRoutes,
  simulatorRoutes,
} from './routes.ts'
import { fire, script } from './script-handlers.ts'
import { simulatorHandlers } from './simulator-handlers.ts'
import { patchState, putState, replaceWorld, resetWorld, state, world } from './world-handlers.ts'

/** The longest body: a scenario of a large world. */
const bodyBytesMax = 16 * 1024 * 1024

const sessionHandlers: Readonly<Record<SessionRouteId, SessionHandler>> = {
  world,
  replaceWorld,
  resetWorld,
  state,
  patchState,
  putState,
  clock,
  changeClock,
  advanceClock,
  replies,
  addReply,
  removeReply,
  script,
  fire,
  journal,
  journalLines,
  clearJournal,
  expect,
  outbox,
  attachment,
}

/** The control interface without a port: JSON over HTTP, apart from the API it controls. */
export function controlApi(controlled: ControlledSimulator, version: string): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(ownHostOnly)
  app.use(express.json({ limit: bodyBytesMax }))
  const ofSimulator = simulatorHandlers(controlled, version)
  let simulatorId: SimulatorRouteId
  for (simulatorId in simulatorRoutes) {
    offer(app, simulatorRoutes[simulatorId], '', ofSimulator[simulatorId])
  }
  let id: SessionRouteId
  for (id in sessionRoutes) {
    const handler = sessionHandlers[id]
    offer(app, sessionRoutes[id], '', (request, response) =>
      handler(controlled.main, request, response),
    )
    offer(app, sessionRoutes[id], sessionPath, (request, response) => {
      const { session } = request.params
      const found = controlled.session(String(session))
      if (found) return handler(found, request, response)
      refuse(response, 404, [`there is no session ${session}`])
    })
  }
  app.use((request, response) => {
    refuse(response, 404, [`there is no ${request.method} ${request.path}`, ...offered()])
  })
  app.use(badBody)
  return app
}

function offer(
  app: Express,
  { method, path }: Route,
  prefix: string,
  handler: RequestHandler,
): void {
  app[method](`${prefix}${path}`.replace(/\{(\w+)\}/g, ':$1'), handler)
}

function offered(): readonly string[] {
  const routes: readonly Route[] = [
    ...Object.values(simulatorRoutes),
    ...Object.values(sessionRoutes),
  ]
  return routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
}

/**
 * A page from elsewhere that a browser on this machine shows must not control the simulator: it is
 * asked by an address or as localhost, and never by a page (which would say its Origin).
 */
const ownHostOnly: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? ''
  const isOwn = /^(localhost|\d+\.\d+\.\d+\.\d+|\[[0-9a-f:.]+\])(:\d+)?$/i.test(host)
  if (isOwn && request.headers.origin === undefined) return next()
  refuse(response, 403, ['only programs on this machine are answered, not pages from elsewhere'])
}

/** A body that is no JSON, or too long. */
const badBody: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (typeof error !== 'object' || error === null || !('type' in error)) return next(error)
  const isLong = error.type === 'entity.too.large'
  const says = isLong ? `the body is longer than ${bodyBytesMax} bytes` : 'the body is no JSON'
  refuse(response, isLong ? 413 : 400, [says])
}

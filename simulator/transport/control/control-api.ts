import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
} from 'express'
import type { z } from 'zod'
import { addedReply, clockAdvance, clockChange, worldReplacement } from './bodies.ts'
import type { Controlled, ScriptState } from './controlled.ts'
import { openApi } from './open-api.ts'
import { type Route, type RouteId, routes } from './routes.ts'

/** The longest body: a scenario of a large world. */
const bodyBytesMax = 16 * 1024 * 1024

/** The control interface without a port: JSON over HTTP, apart from the API it controls. */
export function controlApi(controlled: Controlled, version: string): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(ownHostOnly)
  app.use(express.json({ limit: bodyBytesMax }))
  const handlers = handlersOf(controlled, version)
  let id: RouteId
  for (id in routes) {
    const { method, path }: Route = routes[id]
    app[method](path.replace(/\{(\w+)\}/g, ':$1'), handlers[id])
  }
  app.use((request, response) => {
    const offered = Object.values(routes).map(
      ({ method, path }) => `${method.toUpperCase()} ${path}`,
    )
    refuse(response, 404, [`there is no ${request.method} ${request.path}`, ...offered])
  })
  app.use(badBody)
  return app
}

function handlersOf(
  controlled: Controlled,
  version: string,
): Readonly<Record<RouteId, RequestHandler>> {
  const { clock } = controlled
  const clockNow = () => ({ at: new Date(clock.now()).toISOString(), rate: clock.rate })
  return {
    health: (_, response) => void response.json({ status: 'ok', version }),
    ready: (_, response) => {
      const listeners = controlled.listeners.map(({ scheme, host, port }) => ({
        scheme,
        host,
        port,
      }))
      const isReady = listeners.length > 0
      response.status(isReady ? 200 : 503).json({ ready: isReady, listeners })
    },
    openApi: (_, response) => void response.json(openApi(version)),
    world: (_, response) => void response.json(controlled.world()),
    replaceWorld: withBody(worldReplacement, async ({ scenario, name = '' }, response) => {
      const replaced = await controlled.replace(
        scenario === undefined ? { kind: 'name', name } : { kind: 'text', text: scenario },
      )
      if (replaced.ok) response.json(controlled.world())
      else refuse(response, 422, replaced.defects)
    }),
    resetWorld: async (_, response) => {
      await controlled.reset()
      response.json(controlled.world())
    },
    clock: (_, response) => void response.json(clockNow()),
    changeClock: withBody(clockChange, ({ at, rate }, response) => {
      inRange(response, () => {
        if (at !== undefined) clock.set(Date.parse(at))
        if (rate === 0) clock.freeze()
        else if (rate !== undefined) clock.run(rate)
        response.json(clockNow())
      })
    }),
    advanceClock: withBody(clockAdvance, ({ ms }, response) => {
      inRange(response, () => {
        clock.advance(ms)
        response.json(clockNow())
      })
    }),
    replies: (_, response) => void response.json(controlled.replies()),
    addReply: withBody(addedReply, (rule, response) => {
      const added = controlled.addReply(rule)
      if (added.ok) response.status(201).json({ name: added.name })
      else refuse(response, 422, added.defects)
    }),
    removeReply: ({ params: { name = '' } }, response) => {
      if (controlled.removeReply(String(name))) response.status(204).end()
      else refuse(response, 404, [`there is no reply ${name}`])
    },
    script: (_, response) => void response.json(scriptState(controlled.script())),
    fire: ({ params: { name = '' } }, response) => {
      if (controlled.fire(String(name))) response.json(scriptState(controlled.script()))
      else refuse(response, 404, [`the script has no entry ${name}`])
    },
    outbox: async (_, response) => {
      const messages = await controlled.outbox()
      response.json(
        messages.map(({ to, postedAt, attachment }) => ({
          to,
          postedAt: new Date(postedAt).toISOString(),
          fileName: attachment.fileName,
          mediaType: attachment.mediaType,
          bytes: attachment.content.length,
        })),
      )
    },
    attachment: async (request, response) => {
      const { number } = request.params
      const messages = await controlled.outbox()
      const message = messages[Number(number) - 1]
      if (!message) {
        return refuse(response, 404, [
          `there is no message ${number}; there are ${messages.length}`,
        ])
      }
      const { fileName, mediaType, content } = message.attachment
      response.set('Content-Disposition', `attachment; filename="${fileName}"`)
      response.type(mediaType).end(content)
    },
  }
}

function scriptState({ due, skipped, skippedCount }: ScriptState) {
  return {
    due: due.map(({ entry, at, left }) => ({
      name: entry.name,
      at: new Date(at).toISOString(),
      // Absent: for ever, which JSON cannot say.
      left: Number.isFinite(left) ? left : undefined,
    })),
    skipped: skipped.map(({ at, entry, action, reason }) => ({
      at: new Date(at).toISOString(),
      name: entry.name,
      action,
      reason,
    })),
    skippedCount,
  }
}

/** Reads the body by its schema, and says everything that is wrong with it. */
function withBody<T extends z.ZodType>(
  schema: T,
  act: (body: z.infer<T>, response: Response) => void | Promise<void>,
): RequestHandler {
  return (request, response) => {
    const read = schema.safeParse(request.body ?? {})
    if (read.success) return act(read.data, response)
    const problems = read.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    )
    return refuse(response, 400, problems)
  }
}

/** A clock that cannot be put there says so. */
function inRange(response: Response, act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse(response, 400, [error.message])
  }
}

function refuse(response: Response, status: number, problems: readonly string[]): void {
  response.status(status).json({ problems })
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

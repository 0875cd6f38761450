import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import type { Controlled } from './controlled.ts'
import { refuse } from './respond.ts'

/** Does one thing with the session that a request is for. */
export type SessionHandler = (
  controlled: Controlled,
  request: Request,
  response: Response,
) => void | Promise<void>

/** Reads a body by its schema, and says everything that is wrong with it. */
export function withBody<T extends z.ZodType>(
  schema: T,
  act: (controlled: Controlled, body: z.infer<T>, response: Response) => void | Promise<void>,
): SessionHandler {
  return (controlled, request, response) => {
    const body = readBody(schema, request, response)
    return body && act(controlled, body.read, response)
  }
}

/** The body of a request, if it is as its schema says; if not, the response tells why. */
export function readBody<T extends z.ZodType>(
  schema: T,
  request: Parameters<RequestHandler>[0],
  response: Response,
): { readonly read: z.infer<T> } | undefined {
  return readAs(schema, request.body ?? {}, response)
}

/** The same of a query string, of which every value is a text. */
export function readQuery<T extends z.ZodType>(
  schema: T,
  request: Parameters<RequestHandler>[0],
  response: Response,
): { readonly read: z.infer<T> } | undefined {
  return readAs(schema, request.query, response)
}

function readAs<T extends z.ZodType>(
  schema: T,
  said: unknown,
  response: Response,
): { readonly read: z.infer<T> } | undefined {
  const { success, data, error } = schema.safeParse(said)
  if (success) return { read: data }
  const problems = error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
  refuse(response, 400, problems)
  return undefined
}

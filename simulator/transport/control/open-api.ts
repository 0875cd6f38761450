import { z } from 'zod'
import { type Route, routes } from './routes.ts'

/** The OpenAPI 3.1 document of the control interface, made from its routes. */
export function openApi(version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  const all: readonly [string, Route][] = Object.entries(routes)
  for (const [id, route] of all) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(id, route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Control interface of the simulator', version },
    paths,
  }
}

function operation(id: string, { path, says, body, answers }: Route) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return {
    operationId: id,
    summary: says,
    parameters: names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: name === 'number' ? 'integer' : 'string' },
    })),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: z.toJSONSchema(body, { io: 'input' }) } },
      },
    }),
    responses: Object.fromEntries(
      Object.entries({
        ...(body && { 400: 'The body is not what is asked for.' }),
        ...answers,
      }).map(([status, description]) => [status, { description }]),
    ),
  }
}

import { z } from 'zod'
import { type Route, sessionPath, sessionRoutes, simulatorRoutes } from './routes.ts'

/** The OpenAPI 3.1 document of the control interface, made from its routes. */
export function openApi(version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  const add = (id: string, route: Route) => {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(id, route) }
  }
  const ofSession: readonly [string, Route][] = Object.entries(sessionRoutes)
  for (const [id, route] of Object.entries(simulatorRoutes)) add(id, route)
  for (const [id, route] of ofSession) add(id, route)
  for (const [id, route] of ofSession) add(`${id}OfSession`, underSession(route))
  return {
    openapi: '3.1.0',
    info: { title: 'Control interface of the simulator', version },
    paths,
  }
}

function underSession(route: Route): Route {
  const answers = { 404: 'There is no session of that name.', ...route.answers }
  return { ...route, path: `${sessionPath}${route.path}`, answers }
}

function operation(id: string, { path, says, query, body, answers }: Route) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const inPath = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: name === 'number' ? 'integer' : 'string' },
  }))
  return {
    operationId: id,
    summary: says,
    parameters: [...inPath, ...(query ? queryParameters(query) : [])],
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

function queryParameters(query: z.ZodType) {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Change } from '../mutant.ts'

/** The WebAPI answers as if something else had been requested. */
export function requested(change: (request: IncomingMessage) => void): Change {
  return (usual) => ({
    ...usual,
    webApi: (listener) => {
      const before = usual.webApi(listener)
      return (request, response) => {
        change(request)
        before(request, response)
      }
    },
  })
}

/** Some requests are answered with a status and words, and get no further. */
export function statusFor(status: number, isMeant: (request: IncomingMessage) => boolean): Change {
  return (usual) => ({
    ...usual,
    webApi: (listener) => {
      const before = usual.webApi(listener)
      return (request, response) => {
        if (!isMeant(request)) return before(request, response)
        request.resume()
        response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`Status ${status}\n`)
      }
    },
  })
}

/** The text of a response leaves as another; what its head says can be changed too. */
export function leaving(
  change: (text: string, response: ServerResponse, request: IncomingMessage) => string,
): Change {
  return (usual) => ({
    ...usual,
    webApi: (listener) => {
      const before = usual.webApi(listener)
      return (request, response) => {
        const end = response.end.bind(response)
        response.end = (text?: unknown) =>
          end(typeof text === 'string' ? change(text, response, request) : text, 'utf8')
        before(request, response)
      }
    },
  })
}

/** The query string of a request, or its path, is another. */
export function readdressed(change: (address: string) => string): Change {
  return requested((request) => {
    request.url = change(request.url ?? '')
  })
}

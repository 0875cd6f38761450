import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import { Servers } from '../clients/connect/servers.fixture.ts'
import { defaultConnection } from '../clients/connection.ts'
import { startBreakingProxy } from '../fuzz/breaking-proxy.fixture.ts'
import { defaultParameters } from '../run-parameters.ts'
import { simulatorTarget } from '../target/simulator-target.ts'
import type { Target } from '../target/target.ts'
import type { HttpAnswer } from './row.fixture.ts'
import { wrongness } from './wrongness.fixture.ts'

/** A simulator in this process, before which a server stands that answers as the example is to be answered. */
export async function startWrongTarget(scheme: 'tcp' | 'http'): Promise<Target> {
  const target = await simulatorTarget(defaultParameters.scenario, scheme, defaultConnection)
  const { control } = target
  if (!control) throw new Error('a simulator in this process has a control')
  const servers = new Servers()
  const address = await starts[scheme](servers, target.address)
  return {
    ...target,
    address,
    get closesAfterReply() {
      return wrongness.now.closesAfterReply ?? false
    },
    control: {
      ...control,
      outbox: async () => {
        const messages = await control.outbox()
        return wrongness.now.outbox?.(messages) ?? messages
      },
    },
    stop: async () => {
      servers.stop()
      await target.stop()
    },
  }
}

const starts = {
  tcp: (servers: Servers, upstream: URL) =>
    startBreakingProxy(servers, upstream, (_, reply) => ({ reply: wrongness.replyOf(reply) })),
  http: startHttp,
}

async function startHttp(servers: Servers, upstream: URL): Promise<URL> {
  const server = createServer(async (asked, response) => {
    const { status, headers, body } = wrongness.answerOf(await passedOn(asked, upstream))
    response.writeHead(status, headers)
    response.end(body)
  })
  return new URL(`http://127.0.0.1:${await servers.start(server)}`)
}

async function passedOn(asked: IncomingMessage, { hostname, port }: URL): Promise<HttpAnswer> {
  const { method, url: path, headers } = asked
  const passed = httpRequest({ hostname, port, method, path, headers })
  asked.pipe(passed)
  const [answer]: IncomingMessage[] = await once(passed, 'response')
  if (!answer) throw new Error('no answer came')
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(Buffer.from(piece))
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(pieces),
  }
}

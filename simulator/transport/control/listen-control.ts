import { createServer } from 'node:http'
import { close, listen } from '../listener.ts'
import { controlApi } from './control-api.ts'
import type { ControlledSimulator } from './controlled.ts'

export interface ControlListener {
  readonly host: string
  readonly port: number
  stop(): Promise<void>
}

/** Opens the port of the control interface, which is never that of the API. */
export async function listenControl(
  controlled: ControlledSimulator,
  {
    host,
    port,
    version,
  }: { readonly host: string; readonly port: number; readonly version: string },
): Promise<ControlListener> {
  const server = createServer(controlApi(controlled, version))
  const opened = await listen(server, port, host)
  return {
    host,
    port: opened,
    stop: async () => {
      const closed = close(server)
      server.closeAllConnections()
      await closed
    },
  }
}

import type { Certificate } from './transport/certificate.ts'
import type { Desks } from './transport/desks.ts'
import type { Listener } from './transport/listener.ts'
import { realTimers, type Timers } from './transport/timers.ts'
import type { TransportSeams } from './transport/transport-seams.ts'

/** Ports to open; 0 picks a free one, absent opens none. */
export interface Ports {
  readonly tcp?: number | undefined
  readonly http?: number | undefined
  readonly https?: number | undefined
}

export interface ListenersOptions extends Ports {
  readonly host: string
  /** HTTPS needs one. */
  readonly certificate?: Certificate | undefined
  /** What delays of replies wait by: real timers unless told. Deadlines of clients are real always. */
  readonly pauses?: Timers | undefined
  /** The transports, where they are not the usual ones. */
  readonly seams?: TransportSeams | undefined
}

/**
 * Opens ports, all or none. Each transport is loaded when it is wanted: a start without HTTP does not
 * pay for it.
 */
export async function openListeners(
  desks: Desks,
  options: ListenersOptions,
): Promise<readonly Listener[]> {
  const { host, certificate, tcp, http, https, pauses = realTimers, seams } = options
  const opened: Listener[] = []
  try {
    if (tcp !== undefined) {
      const { listenTcp } = await import('./transport/tcp.ts')
      opened.push(
        await listenTcp(desks.main, { host, port: tcp, timers: realTimers, pauses, seams }),
      )
    }
    if (http !== undefined) {
      const { listenHttp } = await import('./transport/http.ts')
      opened.push(await listenHttp(desks, { host, port: http, pauses, seams }))
    }
    if (https !== undefined) {
      const { listenHttp } = await import('./transport/http.ts')
      if (!certificate) throw new Error('HTTPS needs a certificate')
      opened.push(await listenHttp(desks, { host, port: https, certificate, pauses, seams }))
    }
    return opened
  } catch (error) {
    await stopAll(opened)
    throw error
  }
}

/** Closes ports with every connection on them. */
export async function stopAll(listeners: readonly Listener[]): Promise<void> {
  await Promise.all(listeners.map((listener) => listener.stop()))
}

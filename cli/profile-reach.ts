import type { KnownReach } from '../steps/profile/settings-text.ts'
import type { ConnectionOptions } from './connection-options.ts'
import { pathFrom } from './new-file.ts'

/** What a profile in a file says of how the server was reached, by the options that said so. */
export function reachOf(options: ConnectionOptions, file: string): KnownReach {
  const { replyMs, connectMs, requestsPerSecond, ca, pin, proxy, insecure } = options
  return {
    ...(replyMs !== undefined && { replyMs }),
    ...(connectMs !== undefined && { connectMs }),
    ...(requestsPerSecond !== undefined && { requestsPerSecond }),
    ...(ca !== undefined && { ca: pathFrom(file, ca) }),
    ...(pin !== undefined && { pin }),
    isInsecure: insecure ?? false,
    ...(proxy !== undefined && { proxy: proxyOf(proxy) }),
  }
}

/** The password of a proxy does not get into the file. */
function proxyOf(address: string) {
  const url = new URL(address)
  const { username, password } = url
  url.username = ''
  url.password = ''
  return {
    url: url.href.replace(/\/$/, ''),
    ...(username !== '' && { user: decodeURIComponent(username) }),
    hasPassword: password !== '',
  }
}

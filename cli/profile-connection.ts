import { readFileSync } from 'node:fs'
import type { ConnectionValues } from '../steps/clients/make-connection.ts'
import type { ProfileFile } from '../steps/profile/profile-schema.ts'
import { secretIn } from './secret-in.ts'

/**
 * What a profile says of how its server is reached. Throws where a variable that holds a secret is not
 * set.
 */
export function profileConnection(
  { limits, tls, proxy }: ProfileFile,
  environment: NodeJS.ProcessEnv,
): ConnectionValues {
  const { replyMs, connectMs, requestsPerSecond } = limits
  return {
    replyMs,
    connectMs,
    ...(requestsPerSecond !== undefined && { requestsPerSecond }),
    ...(tls.ca !== undefined && { ca: readFileSync(tls.ca, 'utf8') }),
    ...(tls.pin !== undefined && { pin: tls.pin }),
    ...(tls.insecure && { insecure: true }),
    ...(proxy && { proxy: proxyUrl(proxy, environment) }),
  }
}

function proxyUrl(
  { url, user = '', passwordFrom }: NonNullable<ProfileFile['proxy']>,
  environment: NodeJS.ProcessEnv,
): string {
  const proxy = new URL(url)
  proxy.username = encodeURIComponent(user)
  if (passwordFrom !== undefined) {
    const password = secretIn(passwordFrom, "the proxy's password", environment)
    proxy.password = encodeURIComponent(password)
  }
  return proxy.href
}

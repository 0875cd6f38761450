import { z } from 'zod'
import { readFingerprint } from '../clients/connect/fingerprint.ts'
import { readProxy } from '../clients/connect/proxy-address.ts'

/** The values that the keys of a profile hold. Every scalar arrives as text, so that a device `0012` stays so. */

export const anyText = z.string('a text')
export const filledText = z
  .string('a text that is not blank')
  .regex(/\S/, 'a text that is not blank')

export const flag = z
  .enum(['true', 'false'], 'true or false')
  .transform((value) => value === 'true')

export const milliseconds = z
  .string('milliseconds')
  .regex(/^[1-9]\d{0,6}$/, {
    error: 'a whole number of milliseconds from 1 to 9999999',
    abort: true,
  })
  .transform(Number)

export const rate = z
  .string('a number')
  .regex(/^(?!0+(\.0+)?$)\d{1,6}(\.\d{1,3})?$/, {
    error: 'a number of requests more than 0',
    abort: true,
  })
  .transform(Number)

/** Where a server is: what a target may be in a profile and on the command line. */
export const anAddress = 'tcp://host:5620, http://host:2012 or https://host:2013'

export const address = z
  .string(anAddress)
  .refine(isAddress, anAddress)
  .meta({ pattern: '^(tcp|http|https)://', examples: ['http://recorder:2012'] })

/** Whether a text is the address of a server. A name and a password in it are looked for elsewhere. */
export function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || url.hostname === '' || url.search !== '' || url.hash !== '') return false
  if (url.protocol === 'tcp:') return ['', '/'].includes(url.pathname)
  return url.protocol === 'http:' || url.protocol === 'https:'
}

const aProxy = 'http://host:3128 or socks5://host:1080'

export const proxyAddress = z
  .string(aProxy)
  .refine((text) => readProxy(text) !== undefined, aProxy)
  .meta({ pattern: '^(http|socks5)://', examples: ['http://proxy:3128'] })

const aPin = 'the SHA-256 of a certificate in 64 hex digits, AA:BB:.. or AABB..'

export const certificatePin = z
  .string(aPin)
  .refine((text) => readFingerprint(text) !== undefined, aPin)
  .meta({ pattern: '[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31}$' })

/**
 * The name of an environment variable. Whether it is one is checked where nothing tells what was found:
 * that may be the secret itself.
 */
export const variable = filledText.meta({ pattern: '^[A-Z_][A-Z0-9_]*$' })

export function isVariable(text: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(text)
}

export const prefix = z
  .string('1 to 12 letters and digits')
  .regex(/^[A-Za-z][A-Za-z0-9]{0,11}$/, '1 to 12 letters and digits, a letter first')

const aDay = 'a day such as 2027-01-31'

export const day = z
  .string(aDay)
  .refine(isDay, aDay)
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2027-01-31'] })

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

import { InvalidArgumentError } from 'commander'
import { isPermission, type Permission, permissionNames } from '../steps/safety/permissions.ts'

/** A further server. */
export function targetAddress(text: string, before: readonly URL[]): readonly URL[] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && ['tcp:', 'http:', 'https:'].includes(url.protocol) && url.hostname !== '') {
    return [...before, url]
  }
  throw new InvalidArgumentError(
    'a target is tcp://host:5620, http://host:2012 or https://host:2013.',
  )
}

/** Comma-separated. */
export function permissionList(text: string): readonly Permission[] {
  const words = text.split(',').map((word) => word.trim())
  if (words.includes('everything')) return permissionNames
  const unknown = words.filter((word) => !isPermission(word))
  if (unknown.length === 0) return words.filter(isPermission)
  throw new InvalidArgumentError(
    `there is no ${unknown.join(', no ')}; there are everything, ${permissionNames.join(', ')}.`,
  )
}

export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('a whole number is needed.')
}

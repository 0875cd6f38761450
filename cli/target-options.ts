import { InvalidArgumentError } from 'commander'
import { anAddress, isAddress } from '../steps/profile/profile-values.ts'
import { isPermission, type Permission, permissionNames } from '../steps/safety/permissions.ts'

/** The address of a server, as a profile has it. */
export function addressOf(text: string): URL {
  if (!isAddress(text)) throw new InvalidArgumentError(`a target is ${anAddress}.`)
  const url = new URL(text)
  if (url.username === '' && url.password === '') return url
  throw new InvalidArgumentError('the API knows no name and no password.')
}

/** A further server. */
export function targetAddress(text: string, before: readonly URL[]): readonly URL[] {
  const address = addressOf(text)
  const isThere = before.some(({ href }) => href === address.href)
  return isThere ? before : [...before, address]
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

/** How many of something there are, of which there must be one. */
export function atLeastOne(text: string): number {
  const number = wholeNumber(text)
  if (number >= 1) return number
  throw new InvalidArgumentError('at least 1 is needed.')
}

import { NotJudged } from './not-judged.ts'
import type { DeviceRole, GroupRole, Roles, SecurityRole } from './target/target.ts'

/**
 * Values as examples write them. Most are literal. `the DEVICEALIAS of Front Desk` is a value of a role,
 * or one that a step noted; in the midst of a text it is written `{DEVICEALIAS of Front Desk}`, and a
 * number more than that `{RECORDINGTIME of Fresh + 3600}`. `(run)` is what only this run has, so that
 * what one run added is not there already for the next.
 */
export class WrittenValues {
  readonly #run: string
  readonly #noted = new Map<string, string>()

  constructor(run: string) {
    this.#run = run
  }

  /** What is meant by a value, on a target with these roles. */
  read(written: string, roles: Roles): string {
    const filled = written
      .replaceAll('(run)', this.#run)
      .replace(/\{([A-Z_]+) of ([^{}]+?)(?: ([+-] \d+))?\}/g, (_, name, role, more) =>
        sum(this.of(name, role, roles), more),
      )
    const [, name, role] = /^the ([A-Z_]+) of (.+)$/.exec(filled) ?? []
    return name === undefined || role === undefined ? filled : this.of(name, role, roles)
  }

  /** A value by its name, as a step noted it or as a role has it. */
  of(name: string, role: string, roles: Roles): string {
    const value = this.find(`${name} of ${role}`) ?? valueOfRole(name, role, roles)
    if (value !== undefined) return value
    throw new NotJudged(`the target has no ${name} of ${role}; it has ${rolesWith(name, roles)}`)
  }

  /** Remembers something for a later step of the same example. */
  note(name: string, value: string): void {
    this.#noted.set(name, value)
  }

  find(name: string): string | undefined {
    return this.#noted.get(name)
  }
}

/** A number and what is to be added to it or taken away: `+ 3600`. */
function sum(value: string, more = ''): string {
  return more === '' ? value : String(Number(value) + Number(more.replace(' ', '')))
}

function valueOfRole(name: string, role: string, roles: Roles): string | undefined {
  return valuesOf(roles).find((one) => one.role === role && one.name === name)?.value
}

function rolesWith(name: string, roles: Roles): string {
  const has = valuesOf(roles).filter((one) => one.name === name)
  return has.length === 0 ? 'none' : `that of ${has.map(({ role }) => role).join(', ')}`
}

interface RoleValue {
  readonly role: string
  readonly name: string
  readonly value: string
}

/** Every value of every role, of whatever kind. A blank one is none: the role has no such thing. */
function valuesOf({ devices, recordings, groups, securityRoles }: Roles): readonly RoleValue[] {
  const values = [devices, groups, securityRoles].flatMap((kind) =>
    Object.entries(kind).flatMap(([role, named]) => valuesIn(role, named)),
  )
  const ids = Object.entries(recordings).map(([role, value]) => ({ role, name: 'RECORDID', value }))
  return [...values, ...ids].filter(({ value }) => value !== '')
}

function valuesIn(role: string, named: DeviceRole | GroupRole | SecurityRole): RoleValue[] {
  const pairs: readonly [string, string][] = Object.entries(named)
  return pairs.map(([name, value]) => ({ role, name, value }))
}

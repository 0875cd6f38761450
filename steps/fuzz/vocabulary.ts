import { parameters } from '../../contract/parameters.ts'
import type { Command, Lexical } from '../../contract/types.ts'
import type { Roles } from '../target/target.ts'

/**
 * Values for the parameters of a command, as examples write them: of the roles where one names a
 * device, an agent or a recording, and else such as its kind asks for.
 */
export class Vocabulary {
  readonly #roles: Roles
  readonly #isOwn: boolean

  /** `isOwn`: whatever is changed can be put back whole, as the world begins anew. */
  constructor(roles: Roles, isOwn: boolean) {
    this.#roles = roles
    this.#isOwn = isOwn
  }

  valuesFor(name: string, { name: command, family }: Command): readonly [string, ...string[]] {
    if (name === 'ACTION') return this.#actionsOf(command)
    // No command takes it away again, or gives it back: it must not be anybody's.
    const isNew = newNames[`${command} ${name}`]
    if (isNew !== undefined) return [isNew]
    const isOfAgents = family === 'import' || family === 'administration'
    const own = agentNames.includes(name) && isOfAgents && !this.#isOwn ? [] : this.#named(name)
    const [first, ...others] = own
    if (first !== undefined) return [first, ...others]
    return literals[name] ?? byKind[lexicalOf(name)]
  }

  #actionsOf(command: string): readonly [string, ...string[]] {
    if (command !== 'IMPORTUSER') return this.#isOwn ? ['ADD', 'DELETE'] : ['ADD']
    return this.#isOwn ? ['LIST', 'ADD', 'MODIFY', 'DELETE'] : ['LIST', 'ADD']
  }

  /** `the DEVICEID of Front Desk`, for each role that has such a thing. */
  #named(parameter: string): readonly string[] {
    const name = sameAs[parameter] ?? parameter
    if (name === 'RECORDID') {
      return Object.keys(this.#roles.recordings).map((role) => `the RECORDID of ${role}`)
    }
    const { devices, groups, securityRoles } = this.#roles
    return [devices, groups, securityRoles].flatMap((kind) =>
      Object.entries(kind)
        .filter(([, named]) => Object.entries(named).some(([key, value]) => key === name && value))
        .map(([role]) => `the ${name} of ${role}`),
    )
  }
}

/** What kind of value a parameter takes. */
export function lexicalOf(name: string): Lexical {
  const found = Object.entries(parameters).find(([key]) => key === name)
  return found?.[1].lexical ?? 'text'
}

/** Parameters that hold what a role has under another name. */
const sameAs: Readonly<Record<string, string>> = {
  IDENT: 'RECORDID',
  UNIQUEID: 'RECORDID',
  USERID: 'AGENTID',
  USER_ID: 'AGENTID',
  KEYVALUE: 'USERNAME',
  SYSTEMUSERNAME: 'SYS_USER',
}

const agentNames = ['AGENTID', 'USERID', 'USER_ID', 'USERNAME', 'SYSTEMUSERNAME']

/** What is added under a name of its own, by command and parameter. */
const newNames: Readonly<Record<string, string>> = {
  'ADDGROUP GROUPNAME': 'Fuzz (run)',
  'MODIFYROLE ROLENAME': 'Fuzz (run)',
  'IMPORTUSER USERNAME': 'fuzz(run)',
  'IMPORTUSER SYS_USER': 'fuzz(run)',
  'IMPORTUSER CRM_USER': 'fuzz(run)',
}

const literals: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ADD_TIME: ['2/1/2026 10:00:00 AM'],
  MOD_TIME: ['2/1/2026 10:00:00 AM'],
  AGENT: ['TRUE', 'FALSE'],
  AGENTID: ['999999999'],
  ALLOWSELFDOWNLOAD: ['Y', 'N'],
  ALLOWSELFRECORD: ['Y', 'N'],
  CALLINSTANCE: ['1', '2'],
  FIRSTNAME: ['Fuzz'],
  FIRST_NAME: ['Fuzz'],
  KEYNAME: ['USERNAME'],
  LASTNAME: ['(run)'],
  LAST_NAME: ['(run)'],
  MEDIA_FORMAT: ['pcm', 'webm'],
  PERMISSIONNAME: ['HOMEPAGEWIDGETS'],
  PHONEID: ['fuzz(run)'],
  SESSIONID: ['fuzz(run)'],
  SITEID: ['1', '-1'],
  STATUS: ['A', 'I'],
  TOADDRESS: ['fuzz@example.invalid'],
  UNIQUEFIELD: ['ident'],
  USERID: ['999999999'],
  USERNAME: ['fuzz(run)'],
  USER_ID: ['999999999'],
}

const byKind: Readonly<Record<Lexical, readonly [string, ...string[]]>> = {
  text: ['Gold Level', '0012'],
  digits: ['1', '30'],
  flag: ['Y', 'N'],
  direction: ['I', 'O'],
  'unix-seconds': ['1768000000', '1770000000'],
  'digits-list': ['1', '1,2'],
  'text-list': ['fuzz(run)'],
}

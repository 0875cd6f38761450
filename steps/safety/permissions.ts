import { commands } from '../../contract/commands.ts'

/**
 * What a run may do to a target beside asking for its status: the words of `allow` in a profile. The
 * commands of each; `malformed`: messages that are no requests, or of which nobody knows what they do.
 */
export const permissions = {
  calls: ['CALLSTART', 'CALLSTOP', 'CALLUPDATE', 'CHATSTART', 'CHATSTOP', 'CHATUPDATE'],
  recordings: [
    'RECORDSTART',
    'RECORDSTOP',
    'BLACKOUTSTART',
    'BLACKOUTSTOP',
    'AGENTBLACKOUTSTART',
    'AGENTBLACKOUTSTOP',
  ],
  users: ['IMPORTUSER', 'IMPORTAGENTPHONE', 'IMPORTWORKSTATION'],
  groups: ['ADDGROUP', 'MODIFYGROUPPERMISSION'],
  roles: ['MODIFYROLE', 'MODIFYROLEGROUPPERMISSION', 'MODIFYUSERROLE', 'MODIFYROLEPERMISSION'],
  exports: ['EXPORT', 'MULTIEXPORT'],
  email: ['EMAIL'],
  malformed: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Permission = keyof typeof permissions

/** In the order in which they are told. */
export const permissionNames: readonly Permission[] = Object.keys(permissions).filter(isPermission)

export function isPermission(word: string): word is Permission {
  return Object.hasOwn(permissions, word)
}

/** Commands that only ask, which every run may send. */
export const readingCommands: readonly string[] = [
  'TEST',
  'DEVICELIST',
  'DEVICESTATUS',
  'DEVICERECORDINGSTATUS',
  'SYSTEMSTATUS',
  'CHANNELS',
  'STATIONS',
  'FETCHTERMINOLOGY',
  'CALLLIST',
]

const commandNames: ReadonlySet<string> = new Set(Object.values(commands).map(({ name }) => name))

/**
 * What of the permissions something that is about to be sent needs and does not have. Undefined: it
 * may be sent. What it would do is read from the text itself, so that nothing goes round this.
 */
export function missingPermission(
  text: string,
  allowed: readonly Permission[],
): Permission | undefined {
  const named = commandsIn(text)
  if (named.length === 0) return allowed.includes('malformed') ? undefined : 'malformed'
  for (const { command, asksOnly } of named) {
    if (asksOnly) continue
    const needed = permissionFor(command)
    if (!allowed.includes(needed)) return needed
  }
  return undefined
}

interface NamedCommand {
  readonly command: string
  readonly asksOnly: boolean
}

/** Every command that a server might read out of a text, of XML or of a URL with its form. */
function commandsIn(text: string): readonly NamedCommand[] {
  const actions = valuesOf('ACTION', text)
  const listsOnly = actions.length > 0 && actions.every((action) => action === 'LIST')
  return valuesOf('(?:REQUEST)?TYPE', text).map((command) => ({
    command,
    asksOnly: readingCommands.includes(command) || (command === 'IMPORTUSER' && listsOnly),
  }))
}

/** Every value under a name, in elements and in query strings, however it is spelt. */
function valuesOf(name: string, text: string): readonly string[] {
  const inXml = text.matchAll(new RegExp(`<${name}>([^<]*)<`, 'gi'))
  const inQuery = text.matchAll(new RegExp(`(?:^|[?&\\s])${name}=([^&\\s]*)`, 'gi'))
  return [...inXml, ...inQuery].map(([, value = '']) => decoded(value).trim().toUpperCase())
}

function permissionFor(command: string): Permission {
  let permission: Permission
  for (permission in permissions) {
    const ofIt: readonly string[] = permissions[permission]
    if (ofIt.includes(command)) return permission
  }
  // Nobody knows what a server does that is asked for something that the API does not have.
  return 'malformed'
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}

/** Whether every command of the API is covered: what is in no permission could not be allowed. */
export function uncoveredCommands(): readonly string[] {
  const covered: readonly string[] = [...readingCommands, ...Object.values(permissions).flat()]
  return [...commandNames].filter((name) => !covered.includes(name))
}

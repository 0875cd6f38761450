import { newCallData } from './call-data.ts'
import type { Device } from './devices.ts'
import { agentsDevice } from './find-device.ts'
import {
  beginRecording,
  fileNameAt,
  finishRecording,
  type RecordedPlace,
  type RecordingObstacle,
  recordingObstacle,
} from './recorder.ts'
import { type Recording, type RecordingChange, updateRecording } from './recordings.ts'
import type { User } from './users.ts'
import type { World } from './world.ts'

/** A recording of an agent's screen alone, as of a web chat, from CHATSTART to CHATSTOP. */
export interface Session {
  readonly id: string
  /** Where the agent's recordings show; undefined for an agent without a phone. */
  readonly device: Device | undefined
  /** Its data and its times are those of the session. */
  readonly recording: Recording
}

/** The sessions that are open: by SESSIONID, and of each device, oldest first. */
export class Sessions {
  readonly #byId = new Map<string, Session>()
  readonly #byDevice = new Map<string, Set<Session>>()

  all(): readonly Session[] {
    return [...this.#byId.values()]
  }

  count(): number {
    return this.#byId.size
  }

  find(id: string): Session | undefined {
    return this.#byId.get(id)
  }

  on(device: Device): readonly Session[] {
    const there = this.#byDevice.get(device.id)
    return there ? [...there] : none
  }

  add(session: Session): void {
    this.#byId.set(session.id, session)
    if (!session.device) return
    const there = this.#byDevice.get(session.device.id)
    if (there) there.add(session)
    else this.#byDevice.set(session.device.id, new Set([session]))
  }

  remove(session: Session): void {
    this.#byId.delete(session.id)
    if (session.device) this.#byDevice.get(session.device.id)?.delete(session)
  }
}

const none: readonly never[] = []

interface SessionStart {
  readonly id: string
  readonly agent: User
  readonly data: RecordingChange
}

/** Why no session of an agent can begin, if anything is in its way. */
export function sessionObstacle(world: World, agent: User): RecordingObstacle | undefined {
  return recordingObstacle(world, placeOf(world, agent).core, false)
}

/** Begins a session. Whether anything is in its way must have been asked before. It takes no channel, for channels carry audio. */
export function beginSession(
  world: World,
  { id, agent, data }: SessionStart,
  now: number,
): Session {
  const device = agentsDevice(world, agent)
  const place = placeOf(world, agent)
  // An agent without a phone has its files under its number.
  const folder = device ?? { ...place, id: String(agent.userId) }
  const recording = beginRecording(
    world,
    {
      place,
      agent,
      data: newCallData({}),
      plan: { audio: false, screen: true, partial: false, isOfCall: false, ...world.server.chat },
      takesChannel: false,
      fileName: fileNameAt(world, folder, now, world.core(place.core).screenFileType),
    },
    now,
  )
  updateRecording(recording, data)
  const session = { id, device, recording }
  world.sessions.add(session)
  return session
}

function placeOf(world: World, agent: User): RecordedPlace {
  return agentsDevice(world, agent) ?? { id: '', alias: '', core: world.defaultCore }
}

/** Ends a session with its recording. */
export function endSession(world: World, session: Session, now: number): void {
  world.sessions.remove(session)
  finishRecording(world, session.recording, undefined, now)
}

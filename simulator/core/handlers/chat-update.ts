import { accept, type Handler, refuse } from '../outcome.ts'
import { updateRecording } from '../recordings.ts'
import { sentToCore } from '../sent-to-cores.ts'

export const chatUpdate: Handler<'chatUpdate'> = (world, { parameters }) => {
  const session = world.sessions.find(parameters.SESSIONID)
  if (!session) return refuse('sessionNotFound')

  updateRecording(session.recording, parameters)

  return accept('sentToCores', {}, sentToCore(world, session.recording.core))
}

import { accept, type Handler, refuse } from '../outcome.ts'

export const callUpdatePostRecording: Handler<'callUpdatePostRecording'> = (
  world,
  { parameters },
) => {
  const recording = world.recordings.find(Number(parameters.RECORDID))
  if (!recording) return refuse('recordingNotFound')

  world.recordings.update(recording, parameters)

  return accept('updatedInDatabase', {})
}

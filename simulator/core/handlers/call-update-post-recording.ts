import { accept, type Handler, refuse } from '../outcome.ts'
import { updateRecording } from '../recordings.ts'

export const callUpdatePostRecording: Handler<'callUpdatePostRecording'> = (
  world,
  { parameters },
) => {
  const recording = world.recordings.find(Number(parameters.RECORDID))
  if (!recording) return refuse('recordingNotFound')

  updateRecording(recording, parameters)

  return accept('updatedInDatabase', {})
}

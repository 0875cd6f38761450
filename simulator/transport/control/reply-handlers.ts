import { addedReply } from './bodies.ts'
import { type SessionHandler, withBody } from './handler.ts'
import { refuse } from './respond.ts'

export const replies: SessionHandler = (controlled, _, response) => {
  response.json(controlled.replies())
}

export const addReply = withBody(addedReply, (controlled, rule, response) => {
  const added = controlled.addReply(rule)
  if (added.ok) response.status(201).json({ name: added.name })
  else refuse(response, 422, added.defects)
})

export const removeReply: SessionHandler = (controlled, { params: { name } }, response) => {
  if (controlled.removeReply(String(name))) response.status(204).end()
  else refuse(response, 404, [`there is no reply ${name}`])
}

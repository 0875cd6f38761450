import type { SessionHandler } from './handler.ts'
import { refuse } from './respond.ts'

export const outbox: SessionHandler = async (controlled, _, response) => {
  const messages = await controlled.outbox()
  response.json(
    messages.map(({ to, postedAt, attachment }) => ({
      to,
      postedAt: new Date(postedAt).toISOString(),
      fileName: attachment.fileName,
      mediaType: attachment.mediaType,
      bytes: attachment.content.length,
    })),
  )
}

export const attachment: SessionHandler = async (controlled, request, response) => {
  const { number } = request.params
  const messages = await controlled.outbox()
  const message = messages[Number(number) - 1]
  if (!message) {
    return refuse(response, 404, [`there is no message ${number}; there are ${messages.length}`])
  }
  const { fileName, mediaType, content } = message.attachment
  response.set('Content-Disposition', `attachment; filename="${fileName}"`)
  response.type(mediaType).end(content)
}

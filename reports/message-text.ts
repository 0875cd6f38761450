/** What a failed example says: the first line of its message, without what only a stack tells. */
export function firstLineOf(message: string): string {
  const [line = ''] = message.split('\n', 1)
  return withoutErrorName(line.trimEnd())
}

/** A message for people: without the name of the error, and without the places in the suite's code. */
export function messageText(message: string): string {
  const lines = message.split('\n').filter((line) => !/^ {4}at \S/.test(line))
  return withoutErrorName(lines.join('\n').trimEnd())
}

function withoutErrorName(text: string): string {
  return text.replace(/^\w*Error(?: \[\w+\])?: /, '')
}

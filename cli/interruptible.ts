const endSignals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does something that Ctrl-C or SIGTERM lets come to an orderly end: the first aborts the signal that it
 * is handed, a second one ends the program at once. `says`: what the first is answered with.
 */
export async function interruptible<T>(
  says: string,
  run: (interrupted: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const interrupt = () => {
    release()
    process.stderr.write(`${says}\n`)
    controller.abort()
  }
  const release = () => {
    for (const signal of endSignals) process.off(signal, interrupt)
  }
  for (const signal of endSignals) process.on(signal, interrupt)
  try {
    return await run(controller.signal)
  } finally {
    release()
  }
}

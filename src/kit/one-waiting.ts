// Work that is asked for while it is at work already: done once more, for all who asked meanwhile.

/**
 * Work one after the other; what is asked while a piece of it waits to begin is done by that one. Whoever asks is told of
 * work that began after he asked, so that nothing which happened before is missed; of its failure, too, which ends nothing.
 */
export function oneWaiting(work: () => Promise<void>): () => Promise<void> {
  let latest: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  const begin = () => {
    waiting = null
    return work()
  }
  return () => {
    waiting ??= latest.then(begin, begin)
    latest = waiting
    return waiting
  }
}

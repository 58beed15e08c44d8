// Answers about words and pages that are asked again and again while one page, or one pair of pages, is read.

/** A reader that remembers its last answers, some dozens of them; the answer must hang on the key alone. */
export function remembering<T, K = string>(read: (key: K) => T, most = 100): (key: K) => T {
  const known = new Map<K, T>()
  return key => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const found = read(key)
    if (known.size >= most) known.clear()
    known.set(key, found)
    return found
  }
}

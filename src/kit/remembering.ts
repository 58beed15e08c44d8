// Answers about texts that are asked again and again while one page is read.

/** A reader of texts that remembers its last answers, some dozens of them; the answer must hang on the text alone. */
export function remembering<T>(read: (text: string) => T, most = 100): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const found = read(text)
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}

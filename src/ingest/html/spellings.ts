// Which of many patterns a short name may match, told by one look at the name: every pattern is a choice of spellings
// with optional signs, so the spellings are written out once and looked for by their first two signs. What must stand around a
// spelling is left to the pattern itself, which is asked only where one of its spellings occurs.

/** Two signs, five bits of each, tell which spellings may begin at a place: letters differ in these. */
const bucketBits = 5
const bucketMask = (1 << bucketBits) - 1

/** A spelling, and the patterns that have it, a bit each. */
interface Spelling {
  readonly text: string
  readonly patterns: number
}

/** A finder of the patterns, a bit each in their order, that have a spelling in a name; 31 patterns at most. */
export function spellingFinder(patterns: readonly RegExp[]): (name: string) => number {
  const buckets: Spelling[][] = Array.from({ length: 1 << (2 * bucketBits) }, () => [])
  let single = 0
  for (const [i, pattern] of patterns.entries()) {
    for (const text of spellingsOf(pattern.source)) {
      if (text.length < 2) single |= 1 << i
      else buckets[bucketAt(text, 0)]!.push({ text, patterns: 1 << i })
    }
  }
  return name => {
    let found = single
    for (let at = 0; at + 1 < name.length; at++) {
      for (const { text, patterns } of buckets[bucketAt(name, at)]!) if (name.startsWith(text, at)) found |= patterns
    }
    return found
  }
}

function bucketAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & bucketMask) << bucketBits) | (text.charCodeAt(at + 1) & bucketMask)
}

/** Every spelling of a pattern of letters, choices in brackets, optional parts and conditions on what stands around. */
export function spellingsOf(source: string): string[] {
  let at = 0
  const choice = (): string[] => {
    const found = sequence()
    while (source[at] === "|") {
      at++
      found.push(...sequence())
    }
    return found
  }
  const sequence = (): string[] => {
    let found = [""]
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      const parts = optional(part())
      found = found.flatMap(before => parts.map(after => before + after))
    }
    return found
  }
  const optional = (parts: string[]): string[] => {
    if (source[at] !== "?") return parts
    at++
    return [...parts, ""]
  }
  const part = (): string[] => {
    const condition = /^(?:\\b|\(\?<?[!=][^()]*\))/.exec(source.slice(at))?.[0]
    if (condition !== undefined) {
      at += condition.length
      return [""]
    }
    if (source[at] !== "(") {
      if (!/[\w-]/.test(source[at]!)) throw new Error(`no spelling: ${source[at]} in ${source}`)
      return [source[at++]!]
    }
    at++
    const found = choice()
    at++
    return found
  }
  return choice()
}

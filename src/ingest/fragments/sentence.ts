// Whether a line says something: it is ended as sentences are, in any script, or is as long as only prose is.

/** A line of so many letters is prose even where its last stop is missing. */
const surelyProse = 160
/** Fewer letters than this are a label, whatever mark they end with. */
const shortest = 12
const shortestWide = 5
const ended = /[.!?…。！？।؟۔;]["'”’»)\]」』]*$/u
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** A line of so many letters that ends with a colon leads to a quotation or a list. */
const leadsOn = 40
/** An address behind a sentence is no part of it. */
const address = /\s*(?:https?:\/\/|www\.|pic\.twitter\.com)\S*$/i

/** Whether a line reads as a sentence or more. */
export function isSentence(line: string): boolean {
  if (line.length >= surelyProse) return true
  const said = line.replace(address, "")
  if (said.length >= leadsOn && /[:：]$/.test(said)) return true
  return ended.test(said) && said.length >= (wide.test(said) ? shortestWide : shortest)
}

// Signs around words, taken off. A run of them at the end is tried where it begins and nowhere within: a line may be a run
// of thousands and then a letter, and a pattern that is tried at each of them takes the square of its length.

/**
 * Takes off what stands before words and what stands behind them. Both are told as what a class of a regular expression
 * holds: `\\s(–-` are white space, an opening bracket and dashes.
 */
export function trimming(before: string, behind: string): (text: string) => string {
  const [leading, trailing] = [new RegExp(`^[${before}]+`, "u"), new RegExp(`(?<![${behind}])[${behind}]+$`, "u")]
  return text => text.replace(leading, "").replace(trailing, "")
}

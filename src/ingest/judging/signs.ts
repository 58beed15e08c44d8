// Signs by which prose shows in any script: how its sentences end, and whether its words are parted by spaces.

/** A line ends as sentences do, closing marks behind. */
export const sentenceEnd: RegExp = /[.!?…。！？।؟]["'”’»)\]」』]*$/

/** Scripts in which few letters make a word. */
export const wideScript: RegExp = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u

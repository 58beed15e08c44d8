// Quotation marks of every style, and what each can do where it stands: open, close, or neither (an apostrophe, a
// prime). Shape says most; where marks are straight, or printed the wrong way round, the white space around them does.

/** Marks of one family close one another, whatever their shape: a quotation may open straight and close curly. */
export type MarkFamily = "double" | "single" | "guillemet" | "angle" | "corner" | "white corner"

/** A quotation mark of a text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly shape: string
  readonly family: MarkFamily
  readonly opens: boolean
  readonly closes: boolean
}

const marks = /``|''|["“”„‟«»‹›「」『』‘’‚'`＂]/gu

const families: Readonly<Record<string, MarkFamily>> = {
  '"': "double",
  "＂": "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "``": "double",
  "''": "double",
  "«": "guillemet",
  "»": "guillemet",
  "‹": "angle",
  "›": "angle",
  "「": "corner",
  "」": "corner",
  "『": "white corner",
  "』": "white corner",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "'": "single",
  "`": "single",
}

/** Pairs that printers use; any other pair of one family is uneven. */
const pairs = new Set([
  "“”",
  '""',
  "＂＂",
  "„“",
  "„”",
  "””",
  "‟”",
  "``''",
  "''''",
  "«»",
  "»«",
  "»»",
  "‹›",
  "›‹",
  "「」",
  "『』",
  "‘’",
  "''",
  "‚‘",
  "‚’",
  "`'",
])

/** What stands for a missing sound at the start of a word: 'em, ’90s, 'til. Lower case, without the mark. */
const elisions = /^(?:em|til|tis|twas|twere|cause|bout|n|round|cuz|ere|s|t|d|ll|re|ve|m|\d\ds?)(?![\p{L}\p{N}])/iu

/** Whether the two shapes make a pair that printers use. */
export function isPair(opening: string, closing: string): boolean {
  return pairs.has(opening + closing)
}

/** The marks of `text` in `[start, end)`, in order; apostrophes, primes and elisions are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = []
  for (const { index, 0: shape } of text.slice(start, end).matchAll(marks)) {
    const mark = readMark(text, start, end, start + index, shape)
    if (mark.opens || mark.closes) found.push(mark)
  }
  return found
}

/** Shapes that do the same wherever they stand: whether they open, whether they close. */
const fixed: Readonly<Record<string, readonly [opens: boolean, closes: boolean]>> = {
  "``": [true, false],
  "„": [true, false],
  "«": [true, true],
  "»": [true, true],
  "‹": [true, true],
  "›": [true, true],
  "「": [true, false],
  "『": [true, false],
  "」": [false, true],
  "』": [false, true],
}

const openBefore = /[\s([{—–\-/"“„«‹「『‘'`…:>]/u
const space = /\s/u
const wordlike = /[\p{L}\p{N}]/u

function readMark(text: string, from: number, to: number, at: number, shape: string): Mark {
  const family = families[shape]!
  const end = at + shape.length
  const before = at > from ? text[at - 1]! : " "
  const after = end < to ? text[end]! : " "
  const mayOpen = openBefore.test(before) && !space.test(after)
  const mayClose = !space.test(before) && !wordlike.test(after)
  const mark = (opens: boolean, closes: boolean): Mark => ({ start: at, end, shape, family, opens, closes })
  const always = fixed[shape]
  if (always) return mark(...always)
  switch (shape) {
    case "“":
    case "‟":
      return mark(mayOpen || !mayClose, mayClose && !mayOpen)
    case "”":
      return mark(mayOpen && !mayClose && wordlike.test(after), !(mayOpen && space.test(before)) || mayClose)
    case '"':
    case "＂":
    case "''":
      // After a digit and with nothing open it is inches or seconds; the reader of pairs sees that nothing is open.
      return mark(mayOpen || !mayClose, mayClose || !mayOpen)
    case "‘":
      return mark(mayOpen && !elisions.test(text.slice(end, end + 8)), mayClose && !mayOpen)
    case "‚":
    case "`":
      return mark(mayOpen, false)
    default: {
      if (wordlike.test(before) && wordlike.test(after)) return mark(false, false)
      return mark(mayOpen && !elisions.test(text.slice(end, end + 8)), mayClose)
    }
  }
}

// Whether the words around a time tell of what is to come or of what is past: a bare weekday, date or month is the last one
// unless the sentence looks ahead. Told from the words of the clause alone; the nearest to the time count first.

import type { Span } from "../../model/span.js"
import type { Anchor } from "./anchor.js"

/** Which way the words around a time look; neither where they tell nothing. */
export type Tense = Pick<Anchor, "ahead" | "back">

/** Words that tell of what is to come or what is past, within so many characters of the time. */
const reach = 70
const ahead =
  /\b(?:will|won['’]t|shall|would|scheduled|expected|expects?|plans?|planned|planning|due|set (?:for|to)|slated|upcoming|going|to (?:be|begin|start|meet|vote|hold|take|open|go|visit|end|arrive|return|appear|decide)|until|(?<!\b(?:neither|nor|no|nobody)\b.*)could|may|might|payable|effective|expires?|is to|are to|tomorrow|next|deadline)\b/i
/** What somebody undertook, ordered or wishes is done later than it was said. */
const undertaken =
  /\b(?:decid(?:ed|es|ing)|decision|agree[ds]?|agreement|vow(?:s|ed)?|pledg(?:es?|ed)|promis(?:es?|ed)|hop(?:es?|ed|ing)|want(?:s|ed)?|intends?|intended|urg(?:es?|ed)|deal)\s(?:\p{L}+\s){0,2}?to\s\p{Ll}/iu
const past = /\b(?:was|were|had|did|said|since|ended|began|ago|last|after|[a-z]{3,}ed)\b/

const soon = /\bas (?:early|soon) as\s(?:on\s)?$/
/** A limit or a start lies ahead of what is told to reach it. */
const limit =
  /\b(?:by|through|until|till|extended to|moved to|postponed (?:to|until)|delayed (?:to|until)|deadline (?:of|is|was))\s(?:(?:on|in|at|the end of|early|late|mid|midnight|noon)[\s-])*$/i
/** A past tense right before the time is what the time tells of, whatever lies ahead in the rest of the clause. */
const justDone =
  /(?<!\b(?:be|is|are|was|were|been)\s)\b(?:[a-z]{3,}ed|said|told|met|read|left|made|held|shot|won|lost|began|came|went|found|sent)\s(?:on\s|late\s|early\s)*$/
/** "Had been due to expire on Friday": a plan told as past is past. */
const onceAhead =
  /\bhad (?:\w+ )?been (?:about|due|set|scheduled|expected|supposed|to)\b|(?<!\b(?:is|are|now) )\babout to\b/i
/** A present tense right before a day tells of a date in the diary: "they meet Monday". */
const diary =
  /\b(?:meets?|begins?|opens?|starts?|travels?|leaves|arrives?|votes?|heads|resumes?|returns?|visits?)\s(?:\w+ly\s)?(?:on\s|here\s)*$/
const willBe =
  /^(?:['’]s)?[\s,]*(?:[\p{L}’'.-]+\s){0,9}?(?<verb>will|plans? to|(?:is|are) (?:expected|scheduled|due|set|to)|\p{Ll}{3,}ed|said|was|were|had|has|told|met|held|made|came|went|began)\b/u
/** What stands beside the main words, between commas: "the meeting, planned for the coast, in a letter". */
const aside = /,\s(?:planned|scheduled|expected|set|due|slated)\b[^,]{0,48},/gi

/** The tense of the words around a time. */
export function tenseAround(page: string, { start, end }: Span): Tense {
  const before = clause(page.slice(Math.max(0, start - reach), start), true).replace(aside, " ")
  const after = clause(page.slice(end, end + reach), false)
  if (limit.test(before)) return { ahead: !/^,? (?:[\p{L}’'-]+ ){0,4}(?:had|was|were)\b/u.test(after), back: false }
  if (diary.test(before) && !/\bto\s\w+\s/.test(before)) return { ahead: true, back: false }
  const opens = /^\W*(?:on|in|at|late|early)?\s?$/i.test(before)
  const first = opens ? willBe.exec(after)?.groups?.verb : undefined
  const owns = /^['’]s\b/.test(after)
  const coming = /^(?:will|plans?|is|are)\b/
  const forward =
    soon.test(before) ||
    (first !== undefined && coming.test(first)) ||
    (!owns &&
      (ahead.test(before) || (!/day/.test(page.slice(start, end)) && undertaken.test(before))) &&
      !justDone.test(before) &&
      !isPast(before, after)) ||
    /^\W*(?:will|is (?:expected|scheduled|to)|are (?:expected|scheduled|to))\b/.test(after)
  return { ahead: forward, back: !forward && !onceAhead.test(before) && past.test(`${before} ${after}`) }
}

/** A plan whose end is told: "had been due to expire Friday", "planned for Saturday was canceled". */
function isPast(before: string, after: string): boolean {
  return onceAhead.test(before) || /^\s(?:was|were|has been|had been)\b/.test(after)
}

/** The part of a stretch that lies in the same sentence as its near end. */
function clause(stretch: string, nearEnd: boolean): string {
  const parts = stretch.split(/[.!?;"“”]\s|\n|\b(?:said|says)\b/)
  return (nearEnd ? parts.at(-1) : parts[0]) ?? ""
}

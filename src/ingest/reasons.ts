// Why a line is furniture, from its wording: a short reason for people, the first that fits. What a line says of itself
// decides; where nothing does, the caller knows the line's place on the page.

import { lazily } from "../kit/lazily.js"
import { unlabelled } from "./metadata/labels.js"
import { monthPattern } from "./metadata/months.js"

/** Longer text is prose: its mention of a thing does not make it that thing. */
const longestTelling = 300

/** A path of sections: `News / Nation & World`. */
const sections = "\\p{Lu}[\\p{L}&' ]{1,30}(?: [/›»>] \\p{Lu}[\\p{L}&' ]{1,30})+$"
const date = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(?:${monthPattern})|(?:${monthPattern})\\.?\\s+\\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`

/** What is said beside a story, not in it: made when a line may be such a one, for it takes long to make ready. */
const meta = lazily(
  () =>
    new RegExp(
      `^(?:by|von|par|por|di|door|av)\\s+\\p{Lu}|^(?:published|updated|posted|last modified|date)\\b|^(?:\\p{L}+\\.?,?\\s+)?${date}|^${sections}|\\b\\d{1,2}:\\d\\d\\b|\\b\\d+ min(?:ute)?s? read\\b|\\b(?:hours?|minutes?|days?) ago\\b`,
      "iu",
    ),
)
const mayBeMeta = /^(?:by|von|par|por|di|door|av|published|updated|posted|last modified|date)\b|\d|[/›»>]|\bago\b/i

function isMeta(line: string): boolean {
  return mayBeMeta.test(line) && meta().test(line)
}

const reasons: readonly (readonly [string, { test(line: string): boolean }])[] = [
  ["markup", /^<[^>]*>?$|^\s*[{[].*["}\]]\s*$/],
  ["cookie banner", /\bcookies?\b|\bconsent\b|\bgdpr\b/i],
  [
    "copyright",
    /^©|\ball rights reserved\b|\bcopyright\b|\balle rechte vorbehalten\b|\bdroits réservés\b|\bderechos reservados\b/i,
  ],
  ["newsletter", /\bnewsletters?\b|\bsign ?up\b|\binbox\b|\bstay informed\b|\bbriefing\b.*\bemail\b/i],
  ["subscription", /\bsubscri(?:be|ption|ber)\b|\blog ?in\b|\bregister\b|\bpremium\b|\babonn|\bcontinue reading\b/i],
  [
    "advert",
    /^advert(?:isement|ising)?\b|^anzeige\b|^werbung\b|^publicité|^publicidad|^pubblicità|\bsponsored\b|^ad\b/i,
  ],
  [
    "share buttons",
    /^(?:share|tweet|print|e-?mail|copy link|save|teilen|partager|compartir)\b|^(?:\W*(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|instagram|flipboard|messenger|email|print|share)\W*)+$/i,
  ],
  ["comments", /^(?:\d+\s+)?(?:comments?|replies|kommentare?|commentaires?|comentarios)\b|\bjoin the conversation\b/i],
  [
    "caption",
    /^file (?:photo|-|–)|\b(?:photo|image|picture|foto|bild|crédit|credit)s?\s*(?::|by\b|credit)|\bgetty images\b|\((?:ap|afp|reuters) photo|…$|\.\.\.$/i,
  ],
  ["meta line", { test: isMeta }],
  [
    "related links",
    /^(?:related|read (?:more|also|next)|more (?:from|on|stories|news|coverage)|most (?:read|popular)|recommended|trending|see also|you may|up next|latest|top stories|also read|mehr zum|lesen sie|lire aussi|lea también)\b/i,
  ],
  [
    "biography",
    /\bis an? (?:[\w-]+ ){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|contributor)\b|^about the author/i,
  ],
  [
    "navigation",
    /^(?:home|menu|search|skip to|accessibility|breaking news|news|sports?|opinion|video|live|sections?|back to top|next|previous|contact|about)\b/i,
  ],
]

/** The reason that a line's own wording gives; null where it gives none. */
export function tellingReason(line: string): string | null {
  if (line.length > longestTelling) return null
  return reasons.find(([, pattern]) => pattern.test(line))?.[0] ?? null
}

/** Whether a line's own wording says that it is a line of date, byline or path: the first reason that fits. */
export function tellsMeta(line: string): boolean {
  return line.length <= longestTelling && isMeta(line) && tellingReason(line) === "meta line"
}

const clock = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[A-Z]{2,4}\\)?)?"
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?"
/** Lines that are dates: made when a line has a digit, for they take long to make ready. */
const datedLines = lazily((): readonly RegExp[] => [
  new RegExp(
    `^(?:(?:date|published|updated|posted|last modified|first published|issued|accepted|received|revised|submitted|accessed)(?: on| at)?:?\\s*)?(?:${weekday},?\\s*)?${date}(?:[\\s,]*(?:\\d{4}|at|[-–|•·]|${clock}))*(?:\\s+\\p{Lu}[\\p{L}&]+(?: \\p{Lu}[\\p{L}&]+)?)?$`,
    "iu",
  ),
  new RegExp(`^(?:published|updated|posted)\\b[^.!?]{0,12}(?:${date}|${clock})`, "iu"),
  /^\d{4}-\d\d-\d\dT\d\d:\d\d\S*$/,
])
/** Names, and what stands behind them: `Ina Osk and Piet Holm`, `Ina Osk, Staff Writer`. */
const names =
  "(?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]*(?: (?:and |und |et |y )?(?:\\p{Lu}[\\p{L}.'’-]*|\\(?[A-Z]{2,}\\)?|de|van|von|bin|al|el)){0,6}(?:,? (?:[Ss]taff [Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[A-Z]{2,}))?$"
const writtenBy = new RegExp(`^(?:[Bb]y|BY|Written by|Reported by|Story by|Von|Par|Por) ${names}`, "u")
const path = new RegExp(`^${sections}`, "u")
/** `3 hours ago`, and what jokes with it. */
const timeAgo = /^(?:[\p{L}\d]+ ){1,4}ago$/iu
const namesAlone = new RegExp(`^${names}`, "u")

/** Whether a line is a label with a colon, and names: `Words: Ina Osk and Piet Holm`. */
function isLabelledByline(line: string): boolean {
  if (!/^[^:：]{2,30}[:：]/u.test(line)) return false
  const { names, labelled } = unlabelled(line)
  return labelled && namesAlone.test(names)
}

/** Longer lines are sentences that open with a date. */
const longestMeta = 90

/** Whether a line as a whole is a date, a byline or a path of sections, wherever it stands. */
export function isMetaLine(line: string): boolean {
  if (line.length > longestMeta) return false
  return (
    writtenBy.test(line) ||
    (/[/›»>]/.test(line) && path.test(line)) ||
    isLabelledByline(line) ||
    timeAgo.test(line) ||
    (/\d/.test(line) && datedLines().some(pattern => pattern.test(line)))
  )
}

const announcing =
  /^(?:related|related (?:stories|articles?|coverage|news|topics|links|content|posts)|more (?:coverage|news|stories|from .{2,30}|on this .{2,20})|most (?:read|popular|viewed|shared|commented)(?: .{2,20})?|recommended(?: .{2,20})?|trending(?: .{2,20})?|popular(?: .{2,20})?|latest(?: .{2,20})?|top stories|editor['’]?s['’]? (?:picks?|choice)|you may also like|read (?:more|next|also)|up next|don['’]t miss|mehr zum thema|lesen sie auch|à lire aussi|lea también|te puede interesar|leggi anche|leia também|lees ook)\W*$/i

/** Whether a line is a heading under which pages list other pages. */
export function announcesLinks(line: string): boolean {
  return announcing.test(line)
}

const comments =
  /^(?:\d+ (?:comments?|responses?|replies|thoughts?|kommentare?|commentaires?|comentarios)(?: (?:to|on) .*)?|comments?(?: \(\d+\)| section)?|(?:leave|add|post|write) a (?:comment|reply)|join the (?:conversation|discussion)|kommentare|commentaires|comentarios|commenti|comentários)\W*$/iu

/** Whether a line is the heading above readers' comments. */
export function opensComments(line: string): boolean {
  return comments.test(line)
}

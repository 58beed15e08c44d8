// Why a line is furniture, from its wording: a short reason for people, the first that fits. What a line says of itself
// decides; where nothing does, the caller knows the line's place on the page.

import { monthPattern } from "./metadata/months.js"

/** Longer text is prose: its mention of a thing does not make it that thing. */
const LONGEST_TELLING = 300

const DATE = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(?:${monthPattern})|(?:${monthPattern})\\.?\\s+\\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`

const REASONS: readonly (readonly [string, RegExp])[] = [
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
  [
    "meta line",
    new RegExp(
      `^(?:by|von|par|por|di|door|av)\\s+\\p{Lu}|^(?:published|updated|posted|last modified|date|on)\\b|^(?:\\p{L}+\\.?,?\\s+)?${DATE}|\\b\\d{1,2}:\\d\\d\\b|\\b\\d+ min(?:ute)?s? read\\b|\\b(?:hours?|minutes?|days?) ago\\b`,
      "iu",
    ),
  ],
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
  if (line.length > LONGEST_TELLING) return null
  return REASONS.find(([, pattern]) => pattern.test(line))?.[0] ?? null
}

// What a block's wording alone says of it: features shared by the model over HTML blocks and the one over lines.
// Counts and shares rather than word lists where possible, so that they mean the same in any language; the few word
// lists are of what pages say about themselves, in the languages of the training pages.

/** Names of the features of wording, in the order in which `wording` writes them. */
export const wordingFeatures: readonly string[] = [
  "length",
  "words",
  "word length",
  "sentence ends",
  "ends: stop",
  "ends: colon",
  "ends: ellipsis",
  "ends: quotation mark",
  "starts: lower case",
  "starts: quotation mark",
  "starts: digit",
  "starts: bullet or dash",
  "commas",
  "digits",
  "capitals",
  "capitalised words",
  "short words",
  "bars and arrows",
  "brackets",
  "question or exclamation",
  "says: date",
  "says: clock",
  "says: byline",
  "says: photo",
  "says: related",
  "says: newsletter",
  "says: share",
  "says: comments",
  "says: rights",
  "says: advert",
  "says: consent",
  "says: account",
  "says: biography",
  "says: reading time",
  "says: source",
  "says: section",
  "says: address",
]

const sayings: readonly RegExp[] = [
  /\b(19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juil|août|okt|dez|mär|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)/i,
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}(:\d\d)? ?[ap]\.?m\b|\b(ago|hours?|minutes?|mins?|uhr|heures|horas|ore)\b/i,
  /^(by|von|par|por|di|da|av|af|door|od|autor|author|written by|text|texte?|redaktion|reporting by|story by|words)\b[ :]|\b(staff writer|correspondent|reporter|contributor|editor|redakteur|journaliste?|editing by|reporting by|compiled by)\b|^@\w+$/i,
  /\b(photo|photos|photograph|foto|fotos|image|images|picture|bild|bilder|getty|reuters\/|ap\/|afp\/|shutterstock|istock|dpa|credit|courtesy|caption|illustration|screenshot|screengrab|pictured|file -|file photo|archivo|archiv|crédit|unsplash|pexels|alamy)\b|©|\((left|right|l|r|ap|afp|reuters)\)/i,
  /\b(read more|read also|also read|related|recommended|more from|more on|more stories|most read|most popular|trending|you may|you might|see also|see more|up next|next|previous|latest|don't miss|must read|top stories|lesen sie|mehr zum|auch interessant|lire aussi|à lire|lea también|te puede|leggi anche|leia também|lees ook|læs også|läs mer|czytaj|mehr lesen|weiterlesen|further reading|editor's picks?|popular)\b/i,
  /\b(newsletter|subscribe|subscriber|subscription|sign up|signup|sign in|inbox|abonn\w+|suscr\w+|iscriviti|assine|prenumer\w+|email address|e-mail|daily briefing|get the)\b/i,
  /\b(share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|instagram|telegram|reddit|youtube|tiktok|follow us|follow|teilen|partager|compartir|condividi|compartilhe|copy link|print|like us|flipboard|google news)\b/i,
  /\b(comments?|reply|replies|leave a|join the conversation|kommentare?|commentaires?|comentarios?|commenti|respond|moderat\w+|report abuse|discussion)\b/i,
  /©|\b(copyright|all rights reserved|terms of|privacy policy|alle rechte|droits réservés|derechos reservados|terms and conditions|may not be (published|reproduced)|republish|reprint|syndicat\w+)\b/i,
  /\b(advertisement|advertising|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|promoted|partner content|commission|affiliate|buy now|shop|discount|offer|deal|click here|learn more|find out more|download|get started|free trial|request a|contact us|book now|try it|store|podcast|listen|watch)\b/i,
  /\b(cookies?|consent|gdpr|javascript|browser|ad ?blocker|enable|privacy|datenschutz|tracking)\b/i,
  /\b(log ?in|register|account|password|member|premium|already a|continue reading|unlimited access|anmelden|se connecter|iniciar sesión|accedi)\b/i,
  /\b(is an? [^.]{0,40}(writer|reporter|editor|journalist|author|correspondent|columnist|professor|expert|founder|director|contributor|specialist|coach|blogger)|about the author|born in|lives in|his work|her work|has written|can be reached|follow (him|her)|ist redakteur|author of)\b/i,
  /\b\d+ ?(-|–)?(min|minute|minutes|mins|minuten)\b.{0,8}(read|lesezeit|lecture|lectura|lettura)?|\breading time|lesezeit|temps de lecture/i,
  /\b(source|sources|quelle|fuente|fonte|via|this (article|story|post) (was|is|originally|first|has)|originally published|first published|editor's note|correction|disclosure|disclaimer|contributed to this|the associated press|material from)\b/i,
  /^(home|news|sports?|politics|business|opinion|world|culture|entertainment|lifestyle|tech|technology|health|science|travel|video|videos|search|menu|contact|about|about us|tags?|topics?|categor(y|ies)|filed under|in this article|table of contents|inhalt|contents|share|skip to .*|back to top|show more|load more|view all|see all)\b[ :]?/i,
  /\bhttps?:|\bwww\.|@\w+\.\w|\b[\w.]+@[\w.]+|\b\w+\.(com|org|net|de|fr|co\.uk)\b/i,
]
/** Most blocks say none of it: one look for all tells. What begins with a word is looked for where words begin. */
const anySaying = anyOf(sayings.flatMap(({ source }) => choicesOf(source)))

function anyOf(choices: readonly string[]): RegExp {
  const atWords = choices.filter(choice => choice.startsWith("\\b")).map(choice => choice.slice(2))
  const elsewhere = choices.filter(choice => !choice.startsWith("\\b"))
  return new RegExp([`\\b(?:${atWords.join("|")})`, ...elsewhere].join("|"), "i")
}

/** What a pattern offers between the bars outside its brackets; nothing in brackets is kept apart. */
function choicesOf(pattern: string): string[] {
  const choices: string[] = [""]
  let depth = 0
  for (const sign of pattern.match(/\\.|\[[^\]]*\]|\((?!\?)|./gs) ?? []) {
    if (sign === "(") depth++
    if (sign === ")") depth--
    if (sign === "|" && depth === 0) choices.push("")
    else choices[choices.length - 1] += sign === "(" ? "(?:" : sign
  }
  return choices
}
/** Sayings are looked for in the opening of a block: what it is shows there, and long prose mentions anything. */
const sayingReach = 240

const closer = /[\s"'”’»“)\]*]/u

/** Write the features of one text's wording into `row` from `at` on; returns the next free place. */
export function wording(text: string, row: Float32Array, at: number): number {
  const { digits, capitals, letters, commas, stops, bars, brackets, marks } = signsOf(text)
  const { words, capitalised, short } = wordsIn(text)
  const bare = withoutClosers(text)
  const last = bare.at(-1) ?? ""
  const first = text[0] ?? ""
  const opening = text.slice(0, sayingReach)
  row[at++] = Math.log1p(text.length)
  row[at++] = Math.log1p(words)
  row[at++] = text.length / words
  row[at++] = stops
  row[at++] = /[.!?。！？।؟]/.test(last) ? 1 : 0
  row[at++] = last === ":" ? 1 : 0
  row[at++] = /…$|\.\.\.$/.test(bare) ? 1 : 0
  row[at++] = /["”’»“]$/.test(text) ? 1 : 0
  row[at++] = /^\p{Ll}/u.test(first) ? 1 : 0
  row[at++] = /^["“‘'«„]/.test(first) ? 1 : 0
  row[at++] = first >= "0" && first <= "9" ? 1 : 0
  row[at++] = /^[-–—•*·▪►>#|]/.test(first) ? 1 : 0
  row[at++] = commas
  row[at++] = digits / text.length
  row[at++] = capitals / Math.max(1, capitals + letters)
  row[at++] = capitalised / words
  row[at++] = short / words
  row[at++] = bars
  row[at++] = brackets
  row[at++] = marks
  if (anySaying.test(opening)) for (const [i, saying] of sayings.entries()) row[at + i] = saying.test(opening) ? 1 : 0
  else row.fill(0, at, at + sayings.length)
  return at + sayings.length
}

function withoutClosers(text: string): string {
  let end = text.length
  while (end > 0 && closer.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** How many words a text has, what single spaces part; how many begin with a capital, and how many are short. */
function wordsIn(text: string) {
  let [words, capitalised, short] = [0, 0, 0]
  for (let start = 0, end = 0; end < text.length || words === 0; start = end + 1) {
    end = text.indexOf(" ", start)
    if (end < 0) end = text.length
    words++
    if (end - start <= 3) short++
    const first = text.charCodeAt(start)
    if (end > start && ((first >= 65 && first <= 90) || (first > 191 && isCapital(first)))) capitalised++
  }
  return { words, capitalised, short }
}

/** How many signs of each sort a text has. */
function signsOf(text: string) {
  let [digits, capitals, letters, commas, stops, bars, brackets, marks] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 97 && c <= 122) letters++
    else if (c >= 65 && c <= 90) capitals++
    else if (c >= 48 && c <= 57) digits++
    else if (c > 191) {
      isCapital(c) ? capitals++ : letters++
      if (otherCommas.includes(c)) commas++
      else if (otherStops.includes(c)) stops++
    } else if (c === 44 || c === 59) commas++
    else if (c === 46) stops += followedBySpace(text, i)
    else if (c === 33 || c === 63) {
      marks++
      stops += followedBySpace(text, i)
    } else if (c === 124 || c === 187 || c === 171 || c === 62 || c === 8594) bars++
    else if (c === 40 || c === 91) brackets++
  }
  return { digits, capitals, letters, commas, stops, bars, brackets, marks }
}

function followedBySpace(text: string, i: number): number {
  const next = text.charCodeAt(i + 1)
  return Number.isNaN(next) || next === 32 || next === 34 || next === 8221 || next === 41 ? 1 : 0
}

/** Commas and stops of other scripts. */
const [otherCommas, otherStops] = ["、，；،", "。！？।؟"].map(signs =>
  Array.from(signs, sign => sign.charCodeAt(0)),
) as [number[], number[]]
/** Whether a UTF-16 unit is a capital: 1 it is, 2 it is not, 0 not asked yet. */
const capital = new Uint8Array(0x10000)

/** Whether a letter beyond ASCII is a capital: any that has a lower case of its own. */
function isCapital(unit: number): boolean {
  if (capital[unit] === 0) {
    const letter = String.fromCharCode(unit)
    capital[unit] = letter !== letter.toLowerCase() ? 1 : 2
  }
  return capital[unit] === 1
}

// What programs put below the text of a feed's entry or of a shared piece, in the languages of the feeds that we know: the
// line that names the site, the call to read on, the buttons to share. Whole lines and ends of lines alone: the same words
// inside a sentence are the story's.

/** `The post TITLE appeared first on SITE.`, as WordPress writes it in the language of the site. */
const firstPrinted: readonly RegExp[] = [
  /^(?:the )?(?:post|article|story|entry) .{1,300} (?:(?:first )?appeared first|appeared originally|originally appeared|was (?:first|originally) published) (?:on|at|in) .{2,80}$/iu,
  /^(?:der (?:beitrag|artikel)|dieser (?:beitrag|artikel)) .{1,300} erschien(?:en)? (?:zuerst|ist zuerst) (?:auf|bei|in) .{2,80}$/iu,
  /^(?:l[’']article|cet article|le post) .{1,300} est apparu en premier sur .{2,80}$/iu,
  /^(?:la entrada|el artículo|la publicación|esta entrada) .{1,300} (?:se publicó primero|apareció primero|aparece primero) en .{2,80}$/iu,
  /^(?:o post|a publicação|o artigo) .{1,300} (?:apareceu|aparece) primeiro (?:em|no|na) .{2,80}$/iu,
  /^(?:l[’']articolo|il post) .{1,300} (?:proviene da|sembra essere il primo su) .{2,80}$/iu,
  /^(?:het bericht|het artikel) .{1,300} verscheen eerst op .{2,80}$/iu,
  /^(?:inlägget|innlegget|indlægget) .{1,300} (?:dök först upp|dukket først opp|blev først udgivet) (?:på|hos) .{2,80}$/iu,
  /^(?:artykuł|wpis) .{1,300} pochodzi z serwisu .{2,80}$/iu,
  /^(?:сообщение|запись|статья) .{1,300} (?:появились|впервые появил[аи]сь) (?:сначала )?(?:на|в) .{2,80}$/iu,
  /^投稿 .{1,300} に最初に表示されました。?$/u,
]

/** Calls to read on elsewhere: nothing else opens with them where they are a line of their own. */
const readOn =
  "continue reading|read more|read the (?:full|rest of the|entire|whole|original) (?:story|article|post|report|piece|interview)|read (?:full|original) (?:story|article|post)|full (?:story|article) (?:here|at)|keep reading|view (?:the )?(?:full|original) (?:article|post|story)|click here to (?:read|continue|view)|see full (?:story|article)|weiterlesen|mehr lesen|jetzt lesen|den ganzen (?:artikel|beitrag) lesen|zum (?:vollständigen |ganzen )?artikel|lire la suite|lire (?:plus|l[’']article complet)|leer más|seguir leyendo|leer (?:la )?(?:nota|noticia) completa|leggi (?:tutto|di più|l[’']articolo completo)|continua a leggere|leia mais|continue lendo|ler mais|lees (?:verder|meer)|læs mere|läs mer|les mer|czytaj (?:więcej|dalej)|читать (?:далее|дальше|полностью)|подробнее|続きを読む|阅读全文|阅读更多|더 보기|devamını oku"
/** A longer line is a sentence that opens alike. */
const longestCall = 160
const callLine = new RegExp(`^\\W*(?:${readOn})(?!\\p{L})[^.!?]*[\\s.…→»›>:-]*$`, "iu")
/** The same behind a text: `… in the harbour. Continue reading →`, `… in the harb[…] Read more`, `… [+2134 chars]`. */
const callBehind = new RegExp(
  `\\s*\\[\\+\\d+ chars\\]$|(?<=[.!?…\\]"”’)»])\\s*[([]?(?:${readOn})(?!\\p{L})(?: (?:here|on|at|in|auf|bei|sur|en|su)(?: \\S+){1,4}| here)?[\\s.…→»›>)\\]]*$`,
  "iu",
)

/** Buttons and labels of plug-ins that share a text. */
const sharing =
  /^(?:read or share this (?:story|article)\b[^.!?]*(?:https?:\S+)?|follow [^.!?]{2,60} (?:on|at) (?:twitter|facebook|instagram|x|https?:\S+)|share (?:this|on|via|with)[^.!?]{0,40}|share|like this|like loading|loading|tweet|pin it|click to (?:share|email|print)[^.!?]{0,80}|teilen(?: mit| auf)?[^.!?]{0,30}|gefällt mir|ähnliche beiträge|partager[^.!?]{0,30}|j[’']aime(?: ça)?|compartir[^.!?]{0,30}|me gusta|condividi[^.!?]{0,30}|mi piace|compartilhe[^.!?]{0,30}|delen|deel dit[^.!?]{0,20})[\s:….]*$/iu

/** Forms that take an address, with what they have one agree to. */
const forms =
  /\bby (?:signing up|subscribing|submitting|registering)\b.{0,80}\b(?:agree|consent|accept)\b|\bsign up for (?:the|our) newsletter\b.{0,80}\bemail\b/i

/** Whether a line is the button of a service: one alone may be a heading, two in a row share. */
export function isService(line: string): boolean {
  return /^(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|pocket|tumblr|flipboard|xing|e-?mail|print|copy link|drucken)$/i.test(
    line,
  )
}

/** A holder of rights below a text. */
const rights =
  /^(?:©|\(c\)|copyright\b)[^.!?]{0,12}(?:19|20)\d\d\b.{0,160}$|^.{0,80}\ball rights reserved\b.{0,60}$|^.{0,60}\balle rechte vorbehalten\b.{0,60}$|^.{0,60}\btous droits réservés\b.{0,60}$/iu

/** What a page says of itself among its paragraphs. */
const ofThePage =
  /^(?:this (?:article|story|post) (?:is more than .{3,20} old|(?:was )?(?:is )?tagged under\b.{0,120}|has been updated\W*)|story highlights|key points|x (?:youtube|twitter|facebook) video|watch (?:the latest )?video(?:s)? at \S+|(?:watch|video|listen|gallery|photos?|slideshow|podcast|quiz|poll)\s*[:|] .{3,120}[^.]|filed under\b.{0,120}|tags?\s*:.{0,160}|topics?\s*:.{0,160}|in this (?:article|story)\s*:?|der artikel wurde (?:zuletzt )?(?:am|aktualisiert)\b.{0,60}|schlagw[oö]rter\s*:.{0,160})$/iu

const longestForm = 400

/** Why a line of a fragment is one of those; null where it is none. */
export function endingReason(line: string): string | null {
  if (firstPrinted.some(pattern => pattern.test(line))) return "pointer to the site"
  if (line.length <= longestCall && callLine.test(line)) return "related links"
  if (sharing.test(line)) return "share buttons"
  if (line.length <= longestForm && forms.test(line)) return "newsletter"
  if (ofThePage.test(line)) return "label of the page"
  return rights.test(line) ? "copyright" : null
}

/** A line without the call to read on that stands behind its text, and that call (empty where there is none). */
export function withoutCall(line: string): { readonly text: string; readonly call: string } {
  const match = callBehind.exec(line)
  if (match === null || match.index === 0) return { text: line, call: "" }
  return { text: line.slice(0, match.index), call: match[0].trim() }
}

/** An ellipsis in brackets, or a call to read on, and nothing behind it but more of the kind. */
const bracketed = /[[(]\s*(?:…|\.\.\.)\s*[\])]\s*$/u

/** Whether a text's last line breaks off and sends its reader elsewhere for the rest. */
export function isCutOff(lines: readonly string[]): boolean {
  const last = lines.findLast(line => !/^\s*$/.test(line) && !isAnyEnding(line)) ?? ""
  const calls = lines.some(line => line.length <= longestCall && callLine.test(line))
  return (
    calls || bracketed.test(last) || withoutCall(last).call !== "" || /[\p{L}\p{N},]\s*(?:…|\.\.\.)\s*$/u.test(last)
  )
}

function isAnyEnding(line: string): boolean {
  const why = endingReason(line)
  return why !== null && why !== "related links"
}

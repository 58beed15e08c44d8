// Lines that are furniture wherever they stand, by their wording alone: pointers to other pages, calls to subscribe, buy,
// follow or share, labels of advertisements, credits of pictures, left-over markup. Each of them is a kind that sites of
// all countries set between the paragraphs of a story, where no model of places can tell it.

/** Longer lines are prose, whatever they call for. */
const longestCall = 220
/** A line that opens with no more than a label. */
const longestLabelled = 240
/** A picture's credit names a person and a house. */
const longestCredit = 90

const markup = /^<[a-z!/][^<>]*>?$|^\{[*{%].*[*}%]\}$|^\[\/?\w+(?: \w+=\S+)+[^\]]*\]|^\$\$\w+\$\$$/i

/** What announces another page; then that page's title and no sentence. */
const pointers = [
  "read (?:also|more|next|on|the full (?:story|article))|also read|(?:see|watch|listen) (?:also|more)|more (?:on|from) [^:]{2,30}|related(?: (?:stor(?:y|ies)|articles?|coverage|news|posts?))?|don['’]t miss|must read|you may also like|continue reading(?: below)?|(?:previous|next)(?: (?:post|article|story))?|keep reading|up next|recommended",
  "lesen sie (?:auch|mehr|hier|dazu)(?: [^:]{2,30})?|mehr (?:dazu|zum thema|themen)|siehe auch|weiterlesen|auch interessant|(?:à )?(?:lire|voir) (?:aussi|également)|pour aller plus loin|sur le même sujet",
  "(?:lea|lee|leé|vea|ve|ver|mira|mire|mirá|conozca|conoce|escucha)(?: (?:también|tambien|más|además|aquí|aqui))?|(?:te|le) puede interesar|te recomendamos|relacionad[ao]s?|le[ií]a (?:também|mais)|veja (?:também|mais)|saiba mais|confira(?: também)?|leggi (?:anche|pure|di più)|(?:guarda|vedi) anche",
  "lees (?:ook|meer|verder)|läs (?:också|även|mer)|les (?:også|mer|hele)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|přečtěte si(?: také)?|čtěte (?:také|více)|olvassa el|citește și|ayrıca oku(?:yun)?|читайте (?:также|ещё|також)|смотрите также|дивіться також|διαβάστε (?:επίσης|ακόμη|περισσότερα)",
  "関連(?:記事|リンク)|あわせて読みたい|相关(?:阅读|新闻|链接)|相關(?:閱讀|新聞)|延伸(?:阅读|閱讀)|관련 ?기사|اقرأ (?:أيضا|المزيد)",
].join("|")
/** Labels that stand alone, or before a title. */
const labelled = new RegExp(
  `^(?:[\\W_]{0,3}(?:${pointers}|advertisement|advertising|anzeige|werbung|publicidad|publicité|pubblicità|this slideshow requires javascript|permal(?:ink|ien)))\\s*(?:[:|–—…»>→-].*|[.…]*)$`,
  "iu",
)
const continues = /^(?:\W*advertisement\W*)?(?:story|article) continues below\W*(?:advertisement|ad)?\W*$/i

/** A sentence that ends. */
const ended = /[.!?:]["”’)]*$/
/** Calls that nothing but furniture opens with, where no full stop ends them. */
const call =
  /^(?:stay informed|sign up (?:for|to) (?:our|the|get|receive)|subscribe|follow us|like us|join our|share this|log in|read more|click here)\b/i
/** Calls that articles have too: furniture only where something is offered, or a channel named. */
const callToOffer =
  /^[¡¿\W]{0,3}(?:please |to |for (?:more|the (?:latest|full)) [^,.]{2,50},? |have a |got a |do you have |want (?:to )?|looking for |enjoy(?:ed)? |like what |(?:ya sab[ií]as|quieres|desea) |möchten sie |testen sie |jetzt |hier |you can |don['’]t )?(?:stay|sign up|subscribe|get|join|click|follow|download|support|donate|become a|register|log in|check out|try|unlock|like|send|listen|watch|buy|order|tip|find us|connect with|email|contact|write to|abonn\p{L}*|folgen|bestellen|lesen|unser angebot|anmelden|registrieren|suscr[ií]b\p{L}*|s[ií]g\p{L}+|[uú]nete|descarg\p{L}*|assine|siga|inscreva|iscriviti|segui\p{L}*|abbonati|scarica|abonnez|suivez|inscrivez|téléchargez|reserveer|volg|abonneer|zapisz|obserwuj|подпис\p{L}+|підпис\p{L}+)\b/iu
const offer =
  /\bfor only\b|\bnewsletters?\b|\binbox\b|\b(?:our|the) (?:free )?apps?\b|\bapps? (?:for|on|für|para|per|pour) (?:ios|android|iphone)|\bour [\w-]* ?(?:edition|e-?paper)\b|\bfree trial\b|\bunlimited access\b|\bsubscriptions?\b|\bsubscribers?\b|\bour (?:daily|weekly|free|podcast|channel)\b|\b(?:on|auf|en|sur|su|no|in|via|w|на|в) (?:our )?(?:facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|x|google news|вконтакте)\b|\bclick(?:ing)? here\b|\b(?:unser|unsere[nm]?) (?:newsletter|angebot|kanal|app|whatsapp\S*)\b|\bpodcasts?\b.{0,40}\b(?:apple|spotify|wherever)\b|@\w{3,}\b.{0,30}\b(?:twitter|instagram|facebook|x)\b|\b(?:kostenlos|gratis|free) (?:testen|anmelden|abonnieren|probeer\p{L}*)\b|\b(?:canal de|nuestro|nostro|notre) (?:telegram|whatsapp|canal|newsletter|boletín)\b|рассылк|розсилк/iu
/** What a subscription costs a week or a month. */
const price =
  /(?:[$€£¥]|\b(?:EUR|USD|CHF|Fr\.|kr|zł)) ?\d+(?:[.,]\d+)? ?(?:[$€£¥]|euro)?\s*(?:\/|per|a|pro|je|par|al|por|alla|i|na) ?(?:week|month|year|issue|woche|monat|jahr|ausgabe|semaine|mois|an|semana|mes|mese|settimana|mês|maand|måned|miesiąc)\b|\d+(?:[.,]\d+)? ?(?:€|euro|kr|zł)\s*(?:\/|per|a|pro|je|par|al|por|alla|i|na) ?(?:week|month|year|woche|monat|jahr|semaine|mois|an|semana|mes|mese|settimana|mês|maand|måned|miesiąc)\b/iu

/** Who took a picture: a label, and a name or a house. */
const pictureLabel =
  /^[([]?(?:(?:photos?|fotos?|images?|imagen|imagem|immagine|pictures?|bild(?:er|quelle)?|video|illustration|grafik|graphic|abbildung|afbeelding|zdjęcie|фото|foto(?:graf|grafía|grafia)?)(?:[ -]?(?:credits?|courtesy|quelle|crédit))?(?: (?:by|von|par|de|di))?|(?:photo )?credits?|cr[ée]dit(?:o|s|os)?(?: (?:photos?|fotos?))?|courtesy)\s*(?:[:©|/]|\bby\b)\s*/iu
const pictureName = /^(?:dpa|epd|apa|imago|privat)\b|^[\p{Lu}@©][^.!?]*[)\]]?\.?$/u
const pictureHouse =
  /^[(\s]*(?:©|\(c\)) ?(?!\d{4}\b)[\p{Lu}\d][^.!?]{1,60}$|^(?:istock|getty images|shutterstock|unsplash|pixabay|imago|picture alliance|bestimage)(?:\.com)?(?:[ /][^.!?]{0,60})?$/iu

/** Whether a line says who took a picture, and nothing else: `Photo: Ola Ek`. */
export function isPictureCredit(line: string): boolean {
  if (line.length > longestCredit) return false
  const label = pictureLabel.exec(line)?.[0]
  return (label !== undefined && pictureName.test(line.slice(label.length))) || pictureHouse.test(line)
}

/** Whether a line is furniture wherever it stands. */
export function isAlwaysFurniture(line: string): boolean {
  if (markup.test(line) || continues.test(line)) return true
  if (line.length <= longestLabelled && labelled.test(line)) return true
  if (isPictureCredit(line)) return true
  if (line.length > longestCall) return false
  if (isListOfCalls(line)) return true
  return (call.test(line) && !ended.test(line)) || (callToOffer.test(line) && offer.test(line))
}

/** Fewer parts are a sentence with a dash or a bar. */
const fewestCalls = 3

/** Whether a line lists calls, parted by stars or bars: `* More news * Send us a tip * Download our app`. */
function isListOfCalls(line: string): boolean {
  if (!/[*•|·]/.test(line)) return false
  const parts = line.split(/\s*[*•|·]\s*/).filter(part => /\p{L}/u.test(part))
  return (
    parts.length >= fewestCalls && parts.every(part => !ended.test(part)) && parts.some(part => callToOffer.test(part))
  )
}

/** Whether a line offers a subscription: what a page that is not free prints where its story breaks off. */
export function isOffer(line: string): boolean {
  return price.test(line) || (callToOffer.test(line) && line.length <= longestCall) || offer.test(line)
}

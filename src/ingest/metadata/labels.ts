// What stands before the names on a byline: "By", "Words:", "Ein Beitrag von", "Posted on 3 March 2031 by", with the
// dates that some sites print first. One place says what a label is; what follows it is read as names.

import { remembering } from "../../kit/remembering.js"
import { monthPattern } from "./months.js"

/** "By" in the languages of news; it parts what was done from who did it. */
const by = "by|von|par|por|di|door|av|af"
/** What may stand before it: the sort of piece, and what was done with it. */
const deeds =
  "(?:ein|eine|einem|an?|une?|the|el|la)?\\s*(?:[\\p{L}-]*(?:artikel|beitrag|kommentar|interview|text|bericht|kolumne|essay|analyse|reportage|rezension|gespräch|glosse)|articles?|blog|guest|gast|story|photos?|words|pictures|recipe|post(?:ed|s)?|written|authored|reported|published|submitted|created|compiled|added|geschrieben|verfasst|erstellt|veröffentlicht|eingestellt|gepostet|gespeichert|aufgezeichnet|texte|écrit|publié|rédigé|posté|proposé|recueillis|propos|texto|escrito|publicado|redactado|elaborado|testo|scritto|pubblicato|a|cura|geschreven|gepubliceerd|geplaatst|skrevet|skriven|publicerad|tekst|text)"
const before = new RegExp(
  `^(?:(?:${deeds})\\s+(?:(?:and|und|et|y|e|&)\\s+)?){0,4}(?:${by})(?:\\s*\\|?\\s*[:：]\\s*|\\s+\\|\\s+|\\s+|$)`,
  "iu",
)
/** Nouns that do as a label with or without a colon, and nouns that need one. */
const noun =
  /^(?:authors?|autor(?:es|en|a|in)?(?:\/(?:autor)?(?:in)?)?|auteure?s?|autore|автор[ыа]?|szerző|penulis|reporter|yazan|haber|tekstas|بقلم|كتب)(?:\s*\|?\s*[:：]\s*|\s+|$)/iu
const nounWithColon =
  /^(?:words|text|texte|texto|testi?|tekst|story|report(?:ing)?|copy|interview|protokoll|redaktion|verfasser(?:in)?|redacción)(?:\s*(?:and|und|et|y|e|&|\/|,)\s*(?:pictures|photos?|fotos?|bild(?:er)?|images|interview|text|protokoll))?\s*\|?\s*[:：]\s*/iu
const eastAsian =
  /^[(（]?(?:文|記者|记者|作者|著者|筆者|投稿者|责编|責編|責任編輯|责任编辑|責任編集|取材・文|執筆|기자)\s*[／/:：●]\s*/u
const joined = /^by(?=\p{Lu}\p{Ll})/u

const clock =
  "(?:,?\\s*(?:at|um|à|a las|alle|kl\\.?|\\|)?\\s*\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*uhr)?)?"
/** A day at the head of a line, with what says that it is the day of publication. */
const day = new RegExp(
  `^(?:(?:first\\s+)?(?:posted|published|submitted|updated|created|written|veröffentlicht|erstellt|geschrieben|publié|publicado|pubblicato)\\b\\s*:?\\s*)?(?:(?:on|am|vom|le|el|il|op|den|der)\\s+)?(?:\\p{L}{2,10}\\.?,\\s*)?(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?\\s*(?:de\\s+)?(?:${monthPattern})\\.?,?\\s+(?:de\\s+)?\\d{4}|(?:${monthPattern})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})${clock}(?![\\p{L}\\p{N}])`,
  "iu",
)
const between = /^[\s|,•·:—–-]+/u

/** Whether a line opens with a noun that names its author: `Autorin Ann Muster`. */
export function opensWithNoun(line: string): boolean {
  return noun.test(line)
}

/** A byline without its label, and whether it had one; what stood before it was a day or nothing. */
export interface Unlabelled {
  readonly names: string
  readonly labelled: boolean
  readonly dated: boolean
}

/** Take labels and days off the head of a byline. */
export const unlabelled: (printed: string) => Unlabelled = remembering(withoutLabels)

function withoutLabels(printed: string): Unlabelled {
  let names = printed
  let [labelled, dated] = [false, false]
  for (let last = ""; last !== names; ) {
    last = names
    const bare = names.replace(between, "")
    const rest = [before, nounWithColon, noun, eastAsian, joined].reduce((text, label) => text.replace(label, ""), bare)
    if (rest !== bare) labelled = true
    // No day is written without a digit.
    const dayless = labelled || !/\d/.test(rest) ? rest : rest.replace(day, "")
    if (dayless !== rest) dated = true
    names = labelled || dated ? dayless : names
  }
  return { names, labelled, dated }
}

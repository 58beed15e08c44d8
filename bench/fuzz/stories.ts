// What a mutated pile tells: a short story of our own fiction, several times over as outlets take from one another, with
// odd words set into its titles, names and sentences.

import { type Random, shuffled } from "../random.js"
import { oddWords } from "./odd.js"

/** A page's story, before it has a format. */
export interface Told {
  readonly title: string
  readonly outlet: string
  readonly author: string
  /** ISO 8601, mostly. */
  readonly date: string
  readonly address: string
  readonly paragraphs: readonly string[]
}

const titles = [
  "Harbour talks resume in Port Lumen",
  "Vell and Tamsel agree to close the last coal quay",
  "Ferry stays in harbour as storm passes",
]
const outlets = ["The Daily Kettle", "Vell Post", "Tamsel Voice", "Lumen Wire"]
const authors = ["Ann Example", "Per Lind", "Mira Tolland and Jonas Reke", ""]
const sentences = [
  "PORT LUMEN (LW) — Delegates of the two republics met in Port Lumen on Monday to discuss the harbour treaty and the fishing grounds, officials said.",
  "“We have agreed on nothing yet,” said the envoy of Vell, Maro Tindal, after four hours of talks behind closed doors at the old customs house.",
  "The talks will continue on Tuesday, when the ministers of trade of both sides are expected to arrive by ferry from the mainland.",
  "Vell said it would close its last coal quay before 2041 and may be able to stop loading by 1 May 2036.",
  "About 30 percent of the sound’s emissions come from ferries, according to the Sound Commission, which counted 1,240 crossings.",
  '"This is a first step and nobody should call it a treaty," harbour minister Jonas Reke told reporters.',
  "Reke denied that he had promised 4.5 million crowns to the dredgers’ union.",
  "Correction: An earlier version of this report said that 25 people were hurt. It was 52.",
  "It is not known whether the treaty will be signed before 3 June, a person close to the talks said on condition of anonymity.",
  "Die Fähre bleibt im Hafen, sagte der Hafenmeister am Montag.",
]

/** So many pages on one story; each after the first takes some of the first one's words. */
export function storiesOf(count: number, chance: Random): readonly Told[] {
  const whole = shuffled(sentences, chance).slice(0, 3 + chance.below(sentences.length - 3))
  const title = chance.pick(titles)!
  return Array.from({ length: count }, (_, n) => {
    const kept = n === 0 ? whole : whole.filter(() => chance.next() < 0.8)
    const day = String(1 + chance.below(28)).padStart(2, "0")
    return {
      title: odd(chance.next() < 0.6 ? title : chance.pick(titles)!, chance),
      outlet: odd(outlets[n % outlets.length]!, chance),
      author: odd(chance.pick(authors)!, chance),
      date: chance.next() < 0.9 ? `2031-03-${day}T10:00:00Z` : odd(`2031-13-${day}`, chance),
      address: odd(`https://kettle.example/${n}`, chance),
      paragraphs: (kept.length ? kept : whole).map(sentence => odd(altered(sentence, chance), chance)),
    }
  })
}

/** A figure, a hedge, a mark changed now and then. */
function altered(sentence: string, chance: Random): string {
  if (chance.next() < 0.7) return sentence
  return chance.pick([
    sentence.replace(/\d+/, () => String(chance.below(3000))),
    sentence.replace(/[“”"]/g, ""),
    sentence.replace("may ", "will ").replace("before", "after"),
    sentence.replace(/, [^,]* said\.$/, "."),
  ])!
}

/** Odd words at a place of chance, now and then. */
function odd(text: string, chance: Random): string {
  if (chance.next() < 0.75) return text
  const at = chance.below(text.length + 1)
  return `${text.slice(0, at)}${oddWords(chance)}${text.slice(at)}`
}

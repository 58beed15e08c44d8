// What the names of an element (classes, ids, vocabulary) say of the dates in it: whether it is one for dates, of which
// kind, and whether it belongs to the story or to readers' comments and lists of other stories.

import { remembering } from "../../kit/remembering.js"
import type { PageElement } from "../html/tree.js"
import { hasAny, mostNames, spelledAlike, writtenNames } from "./element-names.js"

/** What the names of an element say. */
export interface Meaning {
  /** Readers' comments, teasers of other stories. */
  readonly others: boolean
  /** The frame around the page. */
  readonly frame: boolean
  readonly dated: boolean
  readonly role: "published" | "updated" | null
}

const dateNames =
  /(?:^|[\s-])(?:date|dateline|datum|fecha|data|tarih|dato|time|timestamp|published|publishedat|pubdate|publish|posted|datetime|publishdate|stand)(?:$|[\s-])/
const updatedNames = /updat|modif|actuali|aktualis|changed|revis/i
const publishedNames = /publi|pubdate|created|erstell|posted|issued|entry-date/i
/** Names of what readers wrote, and of lists of other stories. */
const othersNames =
  /(?:^|[\s-])(?:comments?|comment-?list|kommentare?|commentaires?|comentarios?|disqus|respond|repl(?:y|ies)|discussion|reviews?|teasers?|related|recommend\w*|more-?(?:on|from|news|stories|articles)|read-?more|most-?(?:read|popular|viewed)|popular|trending|latest|recent|newest|ticker|carousel|promo|outbrain|taboola|events?|calendar|weather|navigation|menu|prev|previous|next|bio|verwandt\w*|meistgelesen)(?=$|[\s-])/
/** Names of the page's frame; a wrapper beside it says so too (`has-sidebar`). */
const frameNames = /(?:^|\s)(?!(?:has|with|no|left|right)-)(?:[\w]+-)?(?:side-?bar|footer)(?=$|\s)/
const dateVocabulary = /date(?:published|created|modified)|pubdate/i

const silent: Meaning = { others: false, frame: false, dated: false, role: null }

const ofVocabulary: ReadonlySet<string> = new Set(["itemprop", "property"])

/** What the names of an element say, and its vocabulary. */
export function meaningOf({ attributes }: PageElement): Meaning {
  const written = writtenNames(attributes)
  if (!hasAny(attributes, ofVocabulary)) return written === "" ? silent : meaningOfNames(written)
  const { itemprop = "", property = "" } = attributes
  const vocabulary = `${itemprop} ${property}`
  const { others, frame, dated } = meaningOfNames(written)
  const role = roleOf(`${spelledAlike(written)} ${vocabulary}`)
  return { others, frame, dated: dated || dateVocabulary.test(vocabulary), role }
}

/** Pages repeat the same few hundred names. */
const meaningOfNames = remembering((written): Meaning => {
  const names = spelledAlike(written)
  return {
    others: othersNames.test(names),
    frame: frameNames.test(names),
    dated: dateNames.test(names),
    role: roleOf(names),
  }
}, mostNames)

/** `published updated` on one element is a theme's habit: its date is the one there is. */
function roleOf(names: string): Meaning["role"] {
  return publishedNames.test(names) ? "published" : updatedNames.test(names) ? "updated" : null
}

// What an element's names say of its part in the page: words in tag, class, id, role, itemprop and test ids, sorted
// into roles. The lists are those that Readability (Arc90 2010) and its heirs use, by role instead of good or bad.

import { remembering } from "../../kit/remembering.js"
import { table } from "../../kit/table.js"
import { spellingFinder } from "./spellings.js"
import type { PageElement } from "./tree.js"

/** The roles in the order of their bits; the order is part of the trained model's features. */
export const allRoles = [
  "body",
  "paragraph",
  "headline",
  "deck",
  "caption",
  "author",
  "biography",
  "date",
  "meta",
  "share",
  "related",
  "navigation",
  "header",
  "footer",
  "aside",
  "comments",
  "advert",
  "newsletter",
  "paywall",
  "consent",
  "tags",
  "media",
  "card",
  "correction",
  "quote",
  "hidden",
] as const

/** One part an element can play. */
export type Role = (typeof allRoles)[number]

/** What tells each role. No pattern matches more than one name: none holds a space. */
export const wordsOfRole: Readonly<Record<Role, RegExp>> = {
  body: /article-?_?(body|content|text|main)|story-?_?(body|content|text)|post-?_?(body|content|text)|entry-?_?(content|body)|articlebody|body-?_?(content|copy|text)|main-?_?(content|text)|richtext|rich-text|prose|wysiwyg|\bcontent\b|\barticle\b|\bstory\b|text-block|\bbody\b|mw-parser/,
  paragraph: /paragraph|\bpara\b|\btext\b|textblock|\bp\b|zn-body|text-?component/,
  headline: /headline|heading|\btitle\b|-title|_title|title-/,
  deck: /\bdeck|\bdek\b|stand-?first|sub-?head|sub-?title|subline|summary|excerpt|\blead\b|\blede\b|intro|chapo|vorspann|abstract|description|kicker/,
  caption:
    /caption|figcaption|legend|photo-?_?credit|image-?_?credit|credit|copyright|bildunter|fotograf|image-?_?(text|desc|source|info)|media-?_?(text|desc|source|info)|cutline/,
  author: /author|byline|writer|contributor|autor|journalist|\bby\b|signature/,
  biography: /\bbio\b|biograph|about-?_?(the-?_?)?author|author-?_?(box|card|info|bio|desc|profile)|profile/,
  date: /date|\btime\b|timestamp|publish|updated|datum|fecha/,
  meta: /\bmeta|-meta|_meta|info\b|read-?_?time|reading|source|label|category|eyebrow|rubric|section-?_?name/,
  share:
    /share|sharing|social|facebook|twitter|whatsapp|follow|addthis|bookmark|print|tool(s|bar)|google-?_?news|pinterest|linkedin/,
  related:
    /related|recommend|more-?_?(from|on|stories|news|articles|posts|like)|read-?_?(more|next|also)|also-?_?(read|like)|you-?_?may|most-?_?(read|popular|viewed)|popular|trending|teaser|suggest|similar|next-?_?(article|post|story)|outbrain|taboola|latest|see-?_?also|promo-?_?(list|stor)|story-?_?list|up-?_?next|mehr-?_?zum|crosslink|inline-?_?link/,
  navigation:
    /\bnav|navbar|navigation|menu|breadcrumb|pagination|pager|skip-?_?(link|to)|sitemap|\btoc\b|table-?_?of-?_?content|search/,
  header: /\bheader\b|masthead|top-?_?bar|site-?_?header|page-?_?header/,
  footer: /footer|\bfoot\b|colophon|bottom/,
  aside:
    /sidebar|side-?_?bar|\baside\b|rail\b|widget|complementary|\bbox\b|info-?_?box|fact-?_?box|sidecol|secondary|(?<!-)module(?!_)|infobox|factbox/,
  comments: /comment|disqus|respond|discussion|reply|kommentar/,
  advert:
    /\bads?\b|\bad-|-ad\b|_ad\b|advert|sponsor|promo|\bdfp|banner|commercial|affiliate|\bcta\b|offer|shop|product|buy|deal|call-?_?to-?_?action/,
  newsletter: /newsletter|subscri|sign-?_?up|signup|mailing|email|mailchimp|\bform\b|\bopt-?in/,
  paywall: /paywall|premium|piano|regwall|meter|member|gated|locked|login|register/,
  consent: /cookie|consent|gdpr|cmp\b|privacy|onetrust|didomi|disclaimer|legal/,
  tags: /\btags?\b|-tags?\b|tag-?_?list|topic|keyword|categories|hashtag/,
  media:
    /video|player|gallery|slide|carousel|image|photo|figure|picture|audio|podcast|embed|media|lightbox|thumb|infographic|chart/,
  card: /card|tile|\bitem\b|grid|list-?_?item|\bcol\b|column|row\b/,
  correction: /correction|editors?-?_?note|clarification|update-?_?note|note\b|disclosure/,
  quote: /quote|twitter-tweet|blockquote|zitat|testimonial|tweet|instagram/,
  hidden:
    /hidden|sr-only|screen-?reader|visually|\bsro\b|invisible|modal|popup|overlay|tooltip|dialog|noprint|no-print|print-only/,
}

const bit = (role: Role): number => 1 << allRoles.indexOf(role)

/** Bits of the tag itself, as far as HTML gives the tag that meaning. */
const tagBits = table<number>({
  nav: bit("navigation"),
  footer: bit("footer"),
  header: bit("header"),
  aside: bit("aside"),
  figcaption: bit("caption"),
  form: bit("newsletter"),
  dialog: bit("hidden"),
  blockquote: bit("quote"),
  time: bit("date"),
})

/** A reader of roles that remembers the names it has seen: pages repeat the same few hundred, and put them together anew. */
export function roleReader(): (element: PageElement) => number {
  const known = new Map<string, number>()
  const remembered = (names: string, read: (names: string) => number): number => {
    let roles = known.get(names)
    if (roles === undefined) {
      roles = read(names)
      known.set(names, roles)
    }
    return roles
  }
  const ofNames = (names: string): number => names.split(" ").reduce((roles, name) => roles | rolesOf(name), 0)
  return ({ tag, attributes }) => {
    let [roles, length, hidden] = [tagBits[tag] ?? 0, namingAttributes.length - 1, 0]
    // What an element has is gone through, not all that it could have: asking for what is not there takes longest.
    for (const attribute in attributes) {
      const value = attributes[attribute]!
      if (isNaming.has(attribute)) {
        roles |= remembered(value, ofNames)
        length += value.length
      } else if (hides(attribute, value)) hidden = bit("hidden")
    }
    if (length > longestNames) roles = (tagBits[tag] ?? 0) | ofNames(openingNames(attributes))
    return roles | hidden
  }
}

const namingAttributes = ["class", "id", "role", "itemprop", "data-testid", "data-component"]
const isNaming: ReadonlySet<string> = new Set(namingAttributes)

/** Utility-class frameworks write names of thousands of characters; the telling ones come first. */
const longestNames = 300

function openingNames(attributes: PageElement["attributes"]): string {
  return namingAttributes
    .map(attribute => attributes[attribute] ?? "")
    .join(" ")
    .slice(0, longestNames)
}

/** Styles that keep an element from sight: not shown, or cut down to a dot for readers of the screen. */
export const hidingStyle: RegExp =
  /display:\s*none|visibility:\s*hidden|clip:\s*rect\(\s*(?:0|1px)|clip-path:\s*inset\((?:50|100)%|text-indent:\s*-\d{3,}|left:\s*-\d{4,}px|(?:^|[;\s])width:\s*1px\s*;.*height:\s*1px|(?:^|[;\s])height:\s*1px\s*;.*width:\s*1px/i

function hides(attribute: string, value: string): boolean {
  if (attribute === "style") return hidingStyle.test(value)
  return attribute === "hidden" || (attribute === "aria-hidden" && value === "true")
}

const patterns = allRoles.map(role => wordsOfRole[role])
const spelt = spellingFinder(patterns)

/** Pages of all sites have names in common, and one page repeats the same few hundred. */
const mostNames = 2_000

/** Roles of one name; of several, none is told by two together. */
const rolesOf = remembering((name: string): number => {
  const lower = name.toLowerCase()
  const plain = lower === name ? name : name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()
  let roles = spelt(plain)
  for (let left = roles; left !== 0; left &= left - 1) {
    const role = 31 - Math.clz32(left & -left)
    if (!patterns[role]!.test(plain)) roles &= ~(1 << role)
  }
  return roles
}, mostNames)

/** Whether the element of a place, or one at most `reach` levels above it, plays a role. */
export function nearRole(
  place: { readonly depth: number; readonly roleDepths: Int16Array },
  role: Role,
  reach: number,
): boolean {
  const depth = place.roleDepths[allRoles.indexOf(role)]!
  return depth >= 0 && place.depth - depth <= reach
}

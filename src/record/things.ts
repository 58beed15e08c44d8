// Things that suggest, mean, show and offer: their verbs are verbs of saying only where a person, a body or a document is
// their subject. "The new lens offers …" is nobody's word.

/** Verbs that things have as well as those who speak. */
const shared =
  /\b(?:show(?:s|ed|n|ing)?|suggest(?:s|ed|ing)?|mean(?:s|t|ing)?|offer(?:s|ed|ing)?|support(?:s|ed|ing)?|indicat(?:e[sd]?|ing)|prov(?:e[sd]?|ing)|boast(?:s|ed|ing)?|promis(?:e[sd]?|ing)|requir(?:e[sd]?|ing)|demand(?:s|ed|ing)?|add(?:s|ed|ing)?|tells?|rais(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|claimed)$/iu

/** Heads of phrases for those who speak, alone or as one, and for what is written. */
const speaks =
  /(?:ers?|ors?|ists?|ians?|ants?|m[ae]n|people|persons?|officials?|residents?|friends?|relatives?|famil(?:y|ies)|parents?|mothers?|fathers?|sons?|daughters?|wife|husband|couple|child|girls?|boys?|experts?|witness(?:es)?|sources?|analysts?|critics?|activists?|chiefs?|heads?|aides?|judges?|clerks?|authorit(?:y|ies)|police|army|military|militar(?:y|ies)|forces?|groups?|agenc(?:y|ies)|compan(?:y|ies)|firms?|governments?|administrations?|ministr(?:y|ies)|departments?|offices?|courts?|teams?|unions?|part(?:y|ies)|councils?|committees?|boards?|bod(?:y|ies)|organi[sz]ations?|associations?|institut(?:e|es|ion|ions)|universit(?:y|ies)|crew|house|senate|parliament|states?|countr(?:y|ies)|nations?|union|banks?|airlines?|zoo|media|papers?|newspapers?|magazines?|sites?|websites?|outlets?|channels?|networks?|stations?|reports?|stud(?:y|ies)|surveys?|polls?|research|data|documents?|statements?|letters?|e-?mails?|messages?|posts?|tweets?|records?|figures?|statistics|articles?|stor(?:y|ies)|reviews?|analys[ie]s|estimates?|evidence|footage|videos?|sides?|side|others?|some|many|most|one|ones|all|both|he|she|they|we|i|you|it|who|those|opponents|supporters|democrats?|republicans?|\p{L}+ese|kurds?|arabs?)$/iu

/** Whether whoever is printed as the source of words by such a verb is a thing. `source` as printed. */
export function isThing(
  cue: string,
  source: string,
  party: { readonly kind: string; readonly label: string } | undefined,
): boolean {
  if (!shared.test(cue)) return false
  if (party) return party.kind === "other" && !/\s/.test(party.label) && /\d|^\p{Lu}+$/u.test(party.label)
  const head = source.split(/,|\s(?:out|about|into|of|for|in|at|from|on|with|to|who|which|that|by)\s/u)[0]!.trim()
  return (
    /^(?:[Aa]n?|[Tt]he|[Tt]h(?:is|ese|at|ose)|[Ii]ts|\p{Ll}+)\s/u.test(head) &&
    !speaks.test(head.replace(/['’]s?$/u, ""))
  )
}

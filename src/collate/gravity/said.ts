// The table of gravity for what was said: quotations, who said it, how surely. Words put into a mouth, a claim without its
// holder and a doubt that is gone are grave.

/** Rows of quotations. */
export const quotations = {
  "quotation.run-together": ["grave", 1, "speaker", "several quotations, and the words between them, as one speech"],
  "quotation.run-in": ["notable", 1, "speaker", "words that stood outside the marks, as spoken"],
  "quotation.own-voice": ["grave", 0.95, "speaker", "the speaker’s “we” or “I” as the page’s"],
  "quotation.unheld": ["grave", 0.85, "speaker", "spoken words as the page’s own, with nobody named"],
  "quotation.uneven": ["notable", 0.85, "speaker", "words otherwise, where a mark was missing already"],
  "quotation.unmarked": ["notable", [0.45, 0.75], "speaker", "spoken words without marks, more the longer"],
  "quotation.unmarked-term": ["notable", 0.2, "speaker", "a term without its marks"],
  "quotation.partly": ["notable", [0.2, 0.5], "speaker", "a part of what was quoted, without marks"],
  "quotation.reworded": ["notable", 0.4, "speaker", "spoken words in other words, with nobody named"],
  "quotation.reported": ["slight", 0.4, "nobody", "spoken words in other words, the speaker named"],
  "quotation.gained-rephrased": ["notable", 0.85, "speaker", "a paraphrase, changed, as somebody’s own words"],
  "quotation.gained": ["notable", 0.7, "speaker", "the page’s words as somebody’s own"],
  "quotation.gained-own-voice": ["grave", 0.9, "speaker", "what was told of the speaker as said by himself"],
  "quotation.gained-title": ["slight", 0.4, "nobody", "a title in marks"],
  "quotation.set-off": ["slight", 0.2, "nobody", "words set off as somebody’s, without marks"],
  "quotation.gained-term": ["notable", 0.4, "speaker", "a term as somebody’s own"],
} as const

/** Rows of who said it. */
export const attributions = {
  "attribution.credit": ["grave", 0.9, "source", "nothing of whose report this is"],
  "attribution.credit-reworked": ["notable", 0.9, "source", "nothing of whose report it reworks"],
  "attribution.credit-other": ["notable", 0.5, "source", "that it is another’s report"],
  "attribution.credit-joint": ["slight", 0.3, "source", "one of the report’s two agencies"],
  "attribution.credit-in-passing": ["notable", 0.6, "source", "of the agency only in passing"],
  "attribution.credit-part": ["notable", 0.5, "source", "that the agency had a part, where it was its report"],
  "attribution.credit-clause": ["slight", 0.3, "source", "that the agency reported it, in a clause"],
  "attribution.speaker": ["grave", 0.85, "speaker", "another who said it"],
  "attribution.speaker-unresolved": ["notable", 0.85, "speaker", "other words for who said it, of whom one is no name"],
  "attribution.speaker-nobody": ["slight", 0.85, "nobody", "other words for sources nobody can name"],
  "attribution.cut": ["grave", 0.8, "speaker", "words cut from whoever said them by a full stop"],
  "attribution.dropped": ["grave", [0.7, 0.8], "reader", "as fact what somebody said"],
  "attribution.dropped-anybody": ["notable", [0.7, 0.8], "reader", "as fact what somebody without a name said"],
  "attribution.beside": ["notable", [0.7, 0.8], "reader", "who said it only beside"],
  "attribution.hope": ["grave", 0.75, "party", "another who hopes"],
  "attribution.unnamed-anybody": ["grave", 0.65, "reader", "“an official” for a speaker by name"],
  "attribution.unnamed": ["notable", 0.5, "reader", "“the official” for a speaker by name"],
  "attribution.gained": ["notable", 0.35, "speaker", "the page’s words as a speaker’s"],
  "attribution.gained-source": ["slight", 0.35, "nobody", "who says so, where the exemplar had it plainly"],
  "attribution.cue": ["notable", 0.4, "speaker", "admitted, for said: a word that judges"],
  "attribution.cue-style": ["slight", 0.4, "nobody", "warned, for said: how it was said, as anybody might put it"],
} as const

/** Rows of how surely it is said. */
export const certainties = {
  "certainty.far": ["grave", [0.4, 0.9], "reader", "much surer or much less sure"],
  "certainty.near": ["notable", [0.4, 0.9], "reader", "surer or less sure"],
  "certainty.alike": ["slight", [0.4, 0.9], "nobody", "about as sure in other words"],
  "certainty.doubt-lost": ["grave", [0.3, 0.8], "reader", "plainly what was doubtful"],
  "certainty.hedge-lost": [
    "notable",
    [0.3, 0.8],
    "reader",
    "plainly what was planned, likely or still hedged otherwise",
  ],
  "certainty.hedge-gained": ["notable", 0.5, "reader", "less surely what was said plainly"],
  "certainty.would-is": ["notable", 0.55, "reader", "as what is what would be"],
  "certainty.clause": ["notable", 0.45, "reader", "in other words, more or less surely what will be"],
  "certainty.clause-recast": ["slight", 0.45, "nobody", "the same, in a sentence written anew"],
  "certainty.would-will": ["notable", 0.4, "reader", "as what will be what would be"],
} as const

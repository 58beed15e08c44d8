// A report's text → everything found in it. Each annotator is a file of its own and a pure function of one report.

import type { Annotated, Time } from "../model/annotation.js"
import { unmasked } from "../model/masks.js"
import type { Text } from "../model/token.js"
import { type AttributionModels, findAttributions } from "./attributions.js"
import { findCitations } from "./citations.js"
import { findCorrections } from "./corrections.js"
import { findFigures } from "./figures.js"
import { findHedges } from "./hedges.js"
import { findNames } from "./names.js"
import { findNegations } from "./negations.js"
import { findQuotations } from "./quotations.js"
import type { SequenceModel } from "./sequence/model.js"
import { tagNames, tagText } from "./tagging/tagger.js"
import { findTimes } from "./times.js"

/** What annotators have learned. */
export interface AnnotationModels extends AttributionModels {
  /** Parts of speech. */
  readonly tagger: SequenceModel
}

/** Annotate one report. Never throws: what cannot be read is left out. */
export function annotate(printed: Text, models: AnnotationModels): Annotated {
  return { ...printed, ...foundIn(unmaskedText(printed), models) }
}

/** The times of a text, read again: its report's date is another. */
export function timesIn(text: Text): Time[] {
  return findTimes(unmaskedText(text))
}

/** A text as annotators read it: without what is masked. */
function unmaskedText(text: Text): Text {
  return text.masked.length === 0 ? text : { ...text, report: { ...text.report, text: unmasked(text) } }
}

function foundIn(text: Text, models: AnnotationModels): Omit<Annotated, keyof Text> {
  const tagged = tagText(text, models.tagger)
  const names = findNames(text, tagged)
  const { attributions, quotations } = findAttributions(text, tagged, findQuotations(text), names, models)
  return {
    quotations,
    attributions,
    names,
    figures: findFigures(text),
    times: findTimes(text),
    hedges: findHedges(text),
    negations: findNegations(text),
    citations: findCitations(text),
    corrections: findCorrections(text),
    partsOfSpeech: tagNames(tagged),
  }
}

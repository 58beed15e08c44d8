// An alteration as a card: what it is called, both passages, where it leads.

import type { AlterationCard } from "../../serve/shapes.js"
import { href } from "../address.ts"
import { JudgedTag } from "./judge.tsx"
import { Label, Passage } from "./marks.tsx"

/** The address of an alteration within its comparison. */
export function alterationHref({ exemplar, copy, id }: Pick<AlterationCard, "exemplar" | "copy" | "id">): string {
  return href("/compare", { exemplar, copy, at: id })
}

/** One alteration. */
export function AlterationItem({ card }: { readonly card: AlterationCard }) {
  const { family, before, after } = card
  return (
    <li class="alteration" data-gravity={card.gravity}>
      <Label family={family} text={card.label} />
      {card.alike > 1 && <span class="quiet"> {card.alike} alike</span>}
      <p class="alteration-words">
        {before && (
          <span class="was">
            <span class="side">{before.siglum}</span>
            <Passage extract={before} family={family} />
          </span>
        )}
        {after && (
          <span class="is">
            <span class="side">{after.siglum}</span>
            <Passage extract={after} family={family} />
          </span>
        )}
      </p>
      <p class="quiet">
        {card.names.exemplar} {card.ordered ? "→" : "|"} {card.names.copy} ·{" "}
        <a href={alterationHref(card)}>
          {before
            ? `sentence ${before.sentence}`
            : `sentence ${after?.sentence ?? ""} of ${card.ordered ? "the copy" : (after?.siglum ?? "")}`}
        </a>{" "}
        <JudgedTag judgement={card.judgement} />
      </p>
    </li>
  )
}

// Sentences that were computed, each opening what shows it.

import type { Told } from "../../serve/shapes.js"
import { href } from "../address.ts"

/** The sentences in a row. */
export function ToldText({ told }: { readonly told: readonly Told[] }) {
  return (
    <>
      {told.map(({ text, pair }, i) => (
        <span key={text}>
          {i > 0 && " "}
          {pair ? (
            <a class="told" href={href("/compare", { exemplar: pair.exemplar, copy: pair.copy })}>
              {text}
            </a>
          ) : (
            text
          )}
        </span>
      ))}
    </>
  )
}

// One box: paste a sentence, an article, an address or an answer with citations, and see who says so.

import { useEffect, useRef, useState } from "preact/hooks"
import { askFor } from "../pasted.ts"

/** The box. `given`: what stands in it; `focus`: at once, on a screen of its own; `brief`: one line high beside other things. */
export function AskBox({
  given = "",
  focus = false,
  brief = false,
}: {
  readonly given?: string
  readonly focus?: boolean
  readonly brief?: boolean
}) {
  const [text, setText] = useState(given)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => setText(given), [given])
  useEffect(() => {
    if (focus) box.current?.focus()
  }, [focus])
  return (
    <search class={brief ? "ask-box brief" : "ask-box"}>
      <form
        onSubmit={event => {
          event.preventDefault()
          askFor(text)
        }}
      >
        <label for="ask">Who says so?</label>
        <textarea
          id="ask"
          ref={box}
          rows={brief ? Math.min(6, Math.ceil((text.length + 1) / 36)) : rowsOf(text, given)}
          value={text}
          placeholder={
            brief
              ? "Paste a sentence, article or address"
              : "Paste a sentence, an article, an address, or a chatbot’s answer with its citations"
          }
          onInput={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === "Enter" && !event.shiftKey) {
              event.preventDefault()
              askFor(text)
            }
            if (event.key === "Escape") box.current?.blur()
          }}
        />
        <button type="submit">Ask</button>
      </form>
    </search>
  )
}

/** Lines of the box: as many as the text needs; of one that was asked already a few. */
function rowsOf(text: string, given: string): number {
  return text === given && given.length > 200 ? 3 : Math.min(8, Math.max(2, Math.ceil(text.length / 90)))
}

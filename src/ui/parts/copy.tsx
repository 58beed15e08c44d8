// Words to the clipboard, and a word that they are there.

import { useEffect, useState } from "preact/hooks"

/** A button that copies what `words` gives. */
export function Copy({ name, words }: { readonly name: string; readonly words: () => string }) {
  const [said, setSaid] = useState("")
  useEffect(() => {
    if (said === "") return
    const timer = setTimeout(() => setSaid(""), 2500)
    return () => clearTimeout(timer)
  }, [said])
  const copy = () =>
    navigator.clipboard.writeText(words()).then(
      () => setSaid("copied"),
      () => setSaid("could not be copied"),
    )
  return (
    <>
      <button type="button" class="plain-button" onClick={copy}>
        {name}
      </button>
      <span class="quiet" role="status">
        {said}
      </span>
    </>
  )
}

// A date as people type it. What cannot be read is said beside the field; the list stays as it was.

import { useEffect, useId, useState } from "preact/hooks"
import { dayText, readDay } from "../../../kit/day.ts"
import { go, useAddress, withQuery } from "../../address.ts"

/** A field that sets a query value of the address, as ISO 8601. */
export function DateField({ name, label }: { readonly name: string; readonly label: string }) {
  const { query } = useAddress()
  const given = query.get(name) ?? ""
  const [typed, setTyped] = useState(given)
  const id = useId()
  // What the address holds comes before what was typed: Back, a facet, a link.
  useEffect(() => setTyped(shown(given)), [given])
  const unread = typed.trim() !== "" && readDay(typed) === null
  const take = (text: string) => {
    setTyped(text)
    const day = readDay(text)
    if (text.trim() === "") go(withQuery({ [name]: null }), "replace")
    else if (day !== null) go(withQuery({ [name]: day, undated: null }), "replace")
  }
  return (
    <div class="date-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={typed}
        placeholder="4 Jun 2031, or 2031"
        autocomplete="off"
        aria-invalid={unread}
        aria-describedby={unread ? `${id}-said` : undefined}
        onChange={event => take(event.currentTarget.value)}
      />
      {unread && (
        <span id={`${id}-said`} class="bad" role="status">
          Not read as a date. Try 4 June 2031, June 2031, or 2031.
        </span>
      )}
    </div>
  )
}

function shown(given: string): string {
  const day = readDay(given)
  return day === null ? given : dayText(day)
}

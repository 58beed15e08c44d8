// The forms in which a report prints one name. A longer form is fuller, but where it is one that goes mostly without its
// further word, that word belongs to something beside the name: "Older Norsk", "Norsk Phone".

/** A name stands alone so many times as often as with a word that is none of it. */
const mostlyAlone = 3

/** Of all printings of a name those that are no more than the name. */
export function ownForms(printed: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const form of printed) counts.set(form, (counts.get(form) ?? 0) + 1)
  const outnumbers = (name: string, count: number) => (counts.get(name) ?? 0) >= mostlyAlone * count
  const grown = new Set<string>()
  for (const [form, count] of counts)
    for (let at = form.indexOf(" "); at >= 0; at = form.indexOf(" ", at + 1))
      if (outnumbers(form.slice(0, at), count) || outnumbers(form.slice(at + 1), count)) grown.add(form)
  return printed.filter(form => !grown.has(form))
}

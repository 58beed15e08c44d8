// How things are counted in words, by everybody who counts: views, the terminal, the app.

/** "1 page", "2 pages", "1,200 pages". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  // Most are small, and asking for a language's way of writing numbers is dear.
  return `${count < 1000 ? count : count.toLocaleString("en-GB")} ${count === 1 ? one : many}`
}

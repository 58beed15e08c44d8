// Languages whose words the program reads: vocabularies, taggers and rules over words are English. Of other pages it finds
// what they share, and says nothing of what the words mean.

/** Whether the words of a text are read; where its language could not be told they are tried. */
export function isRead({ language }: { readonly language: string }): boolean {
  return language === "en" || language === "und"
}

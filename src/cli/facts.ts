// What holds for every command, as help and man page tell it.

/** Exit codes. */
export const exitCodes: readonly (readonly [code: string, what: string])[] = [
  ["0", "fine"],
  ["1", "failed"],
  ["2", "used wrongly"],
  ["3", "an input could not be read, or a step failed on it; the rest was done"],
  ["4", "something grave was found (check)"],
]

/** Environment variables that are heard. */
export const environment: readonly (readonly [name: string, what: string])[] = [
  ["NO_COLOR", "no colour, whatever it is set to"],
  ["FORCE_COLOR", "colour even where standard output is no terminal; 0 for none"],
  ["COLUMNS", "how wide the output is where no terminal says so"],
  ["STEMMA_DEBUG", "where a failure came from, for a report of it"],
]

/** Files that stand beside what a person names. */
export const files: readonly (readonly [name: string, what: string])[] = [
  ["FOLDER.stemma-marks.json", "what was marked and corrected of a pile; beside a store, of all it holds"],
  ["FOLDER.stemma-added/", "pages that were dropped on the app"],
  ["FILE-wal, FILE-shm", "part of the store FILE while a process has it open"],
]

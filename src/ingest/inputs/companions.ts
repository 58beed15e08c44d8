// Files that stand beside pages and are none: pictures and scripts of saved pages, what systems leave behind.

const partsOfPages =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|css|js|mjs|map|woff2?|ttf|otf|eot|mp3|mp4|m4a|m4v|webm|mov|avi|wav|ogg|swf|download)$/i
const leftBehind = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i
/** Folders in which browsers keep the parts of a saved page: `Page_files`, in the languages browsers speak. */
const savedParts = /(?:_files|-Dateien|_fichiers|_archivos|_arquivos|_bestanden|_file|_pliki|_elemei)(?:\/|$)/
/** Column mappings (see `rows.ts`) are read with the table they belong to. */
const mapping = /\.columns\.json$/i

/** Whether a path inside a folder or archive is passed over without a word. */
export function isCompanion(path: string): boolean {
  return partsOfPages.test(path) || leftBehind.test(path) || savedParts.test(path) || mapping.test(path)
}

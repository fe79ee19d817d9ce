/** Reads CSV as this export writes it (RFC 4180), for whoever checks it. */

/** Rows by the names of the header. Throws where a row is not as wide as the header, or a quote is left open. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''))
  return rows.map((cells, at) => {
    if (cells.length !== names.length)
      throw new Error(`row ${at + 2} has ${cells.length} cells of ${names.length}`)
    return Object.fromEntries(names.map((name, place) => [name, plain(cells[place] ?? '')]))
  })
}

/** Without the apostrophe that keeps a text from being a formula. */
function plain(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y

function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length || row.length > 0; ) {
    CELL.lastIndex = at
    const found = CELL.exec(text)
    if (!found) throw new Error(`no cell can be read at ${at}`)
    const [whole, quoted, bare = '', end] = found
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    at += whole.length
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** Hands the player a text as a file. */

/** Asks the browser to download `text` under `name`. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Let go once the browser has begun; at once would cancel it in some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

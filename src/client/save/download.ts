/** Hands the player a text or a picture as a file. */

/** Asks the browser to download `content` under `name`; a text counts as JSON. */
export function download(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Let go once the browser has begun; at once would cancel it in some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Codes of rooms as people type them. Pure. */

/** Six digits, whatever stands between or around them, and whichever digits the keyboard has; nothing where they are not six. */
export function codeIn(typed: string): string | undefined {
  const digits = [...typed].flatMap(digitOf)
  return digits.length === 6 ? digits.join('') : undefined
}

/** Keyboards of Arabic and Persian have digits of their own. */
function digitOf(letter: string): string[] {
  if (!/\p{Nd}/u.test(letter)) return []
  const code = letter.codePointAt(0) ?? 0
  for (let down = 0; down < 10; down++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - down - 1))) return [String(down)]
  }
  return [String((code - 0x30) % 10)]
}

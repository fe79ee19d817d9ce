/**
 * Lists changed in place, without the lists that `splice` makes on the way: hands and seats turn in every
 * playout.
 */

/** Takes the element at a place out of a list and gives it. The place must be in the list. */
export function takeAt<T>(list: T[], at: number): T {
  const taken = list[at] as T
  for (let i = at + 1; i < list.length; i++) list[i - 1] = list[i] as T
  list.pop()
  return taken
}

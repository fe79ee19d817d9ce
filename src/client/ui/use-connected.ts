/** What is connected as long as it stands on the screen. */
import { useEffect, useState } from 'preact/hooks'

interface Link<T> {
  readonly connected: T | undefined
  /** A part of the page could not be fetched. */
  readonly failed: boolean
  again(): void
}

/** Connects, anew where something `of` it is another, and closes what is no longer shown. Nothing to connect: nothing is. */
export function useConnected<T extends { close(): void }>(
  connect: (() => Promise<T>) | undefined,
  of: readonly unknown[],
): Link<T> {
  const [connected, setConnected] = useState<T>()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let open: T | undefined
    let isOver = false
    setFailed(false)
    connect?.().then(
      (now) => {
        if (isOver) return now.close()
        open = now
        setConnected(() => now)
      },
      (error: unknown) => {
        console.error(error)
        if (!isOver) setFailed(true)
      },
    )
    return () => {
      isOver = true
      open?.close()
      setConnected(undefined)
    }
  }, [...of, connect === undefined, tries])
  return { connected, failed, again: () => setTries(tries + 1) }
}

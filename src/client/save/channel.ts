/**
 * Pages of one browser tell each other which game they have kept, so that the others show it at once. Where they cannot,
 * nothing is lost: every write is checked in the store.
 */

export interface Channel {
  /** Tells the other pages that something was stored of this game. */
  tell(id: string): void
  /** Calls with every id the other pages tell; gives the way to stop. */
  listen(listener: (id: string) => void): () => void
}

const SILENT: Channel = { tell: () => undefined, listen: () => () => undefined }

export function openChannel(name = 'multivector.games'): Channel {
  if (typeof BroadcastChannel === 'undefined') return SILENT
  try {
    return channelOn(new BroadcastChannel(name))
  } catch {
    return SILENT
  }
}

function channelOn(wire: BroadcastChannel): Channel {
  return {
    tell: (id) => wire.postMessage(id),
    listen(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data)
      }
      wire.addEventListener('message', hear)
      return () => wire.removeEventListener('message', hear)
    },
  }
}

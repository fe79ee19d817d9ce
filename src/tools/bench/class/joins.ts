/** Forty phones that come in within a second: by sockets, and by polling alone. */
import type { RoomOpened, RoomTicket } from '../../../game/wire/index.ts'
import { BENCH_SECRET } from '../server/secret.ts'
import { posted } from '../server/table.ts'
import { RoomPage } from './room-page.ts'

/** Milliseconds from the first request until all of them were told the room. */
export async function joins(origin: string, plan: object, count: number, polling: boolean): Promise<number> {
  const { code } = await posted<RoomOpened>(origin, '/rooms', { ...plan, secret: BENCH_SECRET })
  const began = performance.now()
  const pages = await Promise.all(
    Array.from({ length: count }, async () => {
      const { ticket } = await posted<RoomTicket>(origin, `/rooms/${code}/join`, {})
      const page = new RoomPage({ origin, ticket, polling })
      await page.until(() => true)
      return page
    }),
  )
  const milliseconds = performance.now() - began
  for (const page of pages) page.close()
  return milliseconds
}

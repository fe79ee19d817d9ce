/** Debriefs of rooms: each made once when it is first asked for, one after another, and told as far as it has come. */
import type { Debrief, DebriefTold } from '../../../game/wire/index.ts'
import type { ClassRecords } from './class-records.ts'
import type { Debriefed } from './debrief.ts'
import { debriefInThread, type MakeDebrief, type Making } from './making.ts'
import { type DebriefViewer, debriefShown, ownShown, type Reached } from './shown.ts'

export interface Debriefs {
  /**
   * Has the debrief of a room made that has stopped, unless it is made or under way. Resolves when it is as whole as it will
   * be; never rejects.
   */
  prepare(code: string, records: () => ClassRecords | undefined): Promise<void>
  /** What a viewer may see now of what there is so far; nothing where it was not prepared. */
  told(code: string, viewer: DebriefViewer, reached: Reached): DebriefTold | undefined
  /** All of it, as far as it is made. */
  whole(code: string): Debrief | undefined
  /** The room is deleted: so is what was made of it, and what is under way. A later room may have its code. */
  forget(code: string): void
  close(): void
}

interface Kept {
  found?: Debriefed
  weighing: boolean
  readonly done: Promise<void>
}

export interface DebriefsOptions {
  readonly make?: MakeDebrief
  readonly onTrouble?: (error: unknown) => void
}

/** Debriefs kept at once: those asked for longest ago go, and are made anew if they are asked for again. */
const MOST_KEPT = 24

export function openDebriefs(options: DebriefsOptions = {}): Debriefs {
  return new KeptDebriefs(options)
}

class KeptDebriefs implements Debriefs {
  private readonly begin: MakeDebrief
  private readonly onTrouble: ((error: unknown) => void) | undefined
  private readonly kept = new Map<string, Kept>()
  private last: Promise<void> = Promise.resolve()
  private making: (Making & { readonly of: Kept }) | undefined
  private closed = false

  constructor({ make = debriefInThread, onTrouble }: DebriefsOptions) {
    this.begin = make
    this.onTrouble = onTrouble
  }

  prepare(code: string, records: () => ClassRecords | undefined): Promise<void> {
    const known = this.kept.get(code)
    if (known) return known.done
    const done = this.last.then(() => this.make(code, records))
    this.last = done
    this.kept.set(code, { weighing: true, done })
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest)
    return done
  }

  told(code: string, viewer: DebriefViewer, reached: Reached): DebriefTold | undefined {
    const room = this.kept.get(code)
    if (!room) return undefined
    const { found, weighing } = room
    const own = found && ownShown(found, viewer, reached)
    return {
      weighing,
      ...(found ? { debrief: debriefShown(found, viewer, reached) } : {}),
      ...(own ? { own } : {}),
    }
  }

  whole(code: string): Debrief | undefined {
    return this.kept.get(code)?.found?.debrief
  }

  forget(code: string): void {
    const room = this.kept.get(code)
    this.kept.delete(code)
    if (room && room === this.making?.of) this.making.close()
  }

  close(): void {
    this.closed = true
    this.making?.close()
    this.kept.clear()
  }

  private async make(code: string, records: () => ClassRecords | undefined): Promise<void> {
    const room = this.kept.get(code)
    if (!room || this.closed) return
    try {
      const given = records()
      if (!given) return
      const making = this.begin(given, (part) => {
        room.found = part
      })
      this.making = { ...making, of: room }
      await making.made
    } catch (error) {
      this.onTrouble?.(error)
    } finally {
      room.weighing = false
    }
  }
}

/** Devices in a room: who is connected, says hello, looks away and is gone; whatever else they ask has an answer. */
import { type RoomAct, type RoomAnswer, type ToRoom, WIRE_VERSION } from '../../game/wire/index.ts'
import { KnownAnswers } from '../tables/known-answers.ts'
import { wordIn } from '../tables/secrets.ts'
import type { Undated } from './entries.ts'
import type { Herald } from './herald.ts'
import type { Link, Presence } from './presence.ts'
import { numberOf } from './requests.ts'
import type { Holder, RoomConnection, RoomDevice } from './rooms.ts'

/** What the reception needs of its room. */
interface Received {
  /** Carries out an act in its turn. May reject: then something failed. */
  act(holder: Holder, key: string, act: RoomAct): Promise<RoomAnswer>
  /** Somebody has come, gone, or looked away. */
  peopleChanged(): void
  trouble(error: unknown): void
}

export class RoomReception {
  private readonly room: Received
  private readonly presence: Presence
  private readonly herald: Herald
  private readonly known = new KnownAnswers()

  constructor(room: Received, presence: Presence, herald: Herald) {
    this.room = room
    this.presence = presence
    this.herald = herald
  }

  connect(holder: Holder, ticket: string, device: RoomDevice): RoomConnection {
    const link: Link = { holder, device, word: wordIn(ticket), seq: 0, looking: true }
    this.presence.add(link)
    this.room.peopleChanged()
    return {
      receive: (message) => this.receive(link, message),
      end: (quiet) => {
        if (this.presence.drop(link, quiet)) this.room.peopleChanged()
      },
    }
  }

  /** This was written down. */
  follow(entry: Undated): void {
    if (entry.e === 'returned') this.presence.dismissPupil(entry.pupil, 'elsewhere')
    if (entry.e !== 'left') return
    this.presence.dismissPupil(entry.pupil, entry.removed ? 'removed' : 'left')
    this.known.forget(entry.pupil)
  }

  private async receive(link: Link, message: ToRoom): Promise<RoomAnswer | undefined> {
    const isTheirs = this.presence.has(link)
    if (message.t === 'hello' || message.t === 'here') {
      if (isTheirs && message.t === 'hello') this.hello(link, message.v)
      if (isTheirs && message.t === 'here') this.look(link, message.here)
      return undefined
    }
    if (!isTheirs) return { ok: false, why: 'not-yours' }
    return this.known.of(numberOf(link.holder), message.key, () => this.answered(link, message))
  }

  private async answered(
    link: Link,
    { key, act }: Extract<ToRoom, { readonly t: 'act' }>,
  ): Promise<RoomAnswer> {
    if (link.holder.is === 'pupil') this.presence.did(link.holder.pupil)
    try {
      const answer = await this.room.act(link.holder, key, act)
      // What it brought is told before it is answered, whoever else is told later.
      if (answer.ok && this.presence.has(link) && link.seq > 0) this.herald.tell(link)
      return answer
    } catch (error) {
      this.room.trouble(error)
      return { ok: false, why: 'storage' }
    }
  }

  private hello(link: Link, v: number): void {
    if (v !== WIRE_VERSION) {
      this.presence.dismiss(link, 'old-page')
      this.room.peopleChanged()
      return
    }
    try {
      this.herald.tell(link)
    } catch (error) {
      this.room.trouble(error)
    }
  }

  private look(link: Link, looking: boolean): void {
    if (link.looking === looking) return
    this.presence.look(link, looking)
    this.room.peopleChanged()
  }
}

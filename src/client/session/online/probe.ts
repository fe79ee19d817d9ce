/** Whether a way of the sockets is open between this device and the server: a connection that nobody is met on. */
import { Manager } from 'socket.io-client'
import { PATH } from './ways.ts'

export type Transport = 'websocket' | 'polling'

/** Milliseconds after which a way counts as shut. */
const PATIENCE = 6000

/** Milliseconds until the way stood; nothing where it did not. */
export function probe(transport: Transport, now: () => number): Promise<number | undefined> {
  const began = now()
  const manager = new Manager(location.origin, {
    path: PATH,
    transports: [transport],
    reconnection: false,
    autoConnect: false,
    timeout: PATIENCE,
  })
  return new Promise((resolve) => {
    manager.open((error) => {
      resolve(error ? undefined : now() - began)
      manager._close()
    })
  })
}

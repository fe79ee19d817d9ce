/** By which addresses other devices reach the server of this page. */
import { isObject } from '../../../game/vocabulary.ts'
import { asked } from './api.ts'

const ADDRESSES = '/api/addresses'

/** Origins, as `http://192.168.1.20:8000`. Where the server does not say, the one by which this page came. */
export async function serverAddresses(): Promise<readonly string[]> {
  const told = await asked<unknown>(ADDRESSES)
  const { addresses } = !told.refused && isObject(told.value) ? told.value : {}
  const named = Array.isArray(addresses) ? addresses.filter((one) => typeof one === 'string') : []
  const own = location.origin
  return [own, ...named.filter((one) => one !== own)]
}

/** Whether a phone can use an address: this machine's names for itself lead a phone to the phone. */
export function isReachable(address: string): boolean {
  try {
    const { hostname } = new URL(address)
    return !/^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
  } catch {
    return false
  }
}

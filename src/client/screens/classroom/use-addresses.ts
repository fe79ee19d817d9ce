/** The server's addresses, on the screen. */
import { useEffect, useState } from 'preact/hooks'
import { serverAddresses } from '../../state/online/server-addresses.ts'

/** They change with the wireless network: asked anew each time they are shown. Nothing until the server has said. */
export function useAddresses(): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    let isOver = false
    void serverAddresses().then((told) => {
      if (!isOver) setAddresses(told)
    })
    return () => {
      isOver = true
    }
  }, [])
  return addresses
}

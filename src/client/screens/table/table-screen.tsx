/** A table with others: opened, entered or sat at, as its address and this browser's ticket say. */
import { screen } from '../../state/route.ts'
import { OpenForm } from './open-form.tsx'
import { TablePlace } from './table-place.tsx'
import './table.css'

export function TableScreen() {
  const now = screen.value
  const id = now.at === 'table' ? now.id : undefined
  return id === undefined ? <OpenForm /> : <TablePlace key={id} id={id} />
}

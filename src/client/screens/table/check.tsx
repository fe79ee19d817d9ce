/** One thing that is so or not, with what it means. */
interface CheckProps {
  title: string
  note: string
  value: boolean
  onChange: (value: boolean) => void
}

export function Check({ title, note, value, onChange }: CheckProps) {
  return (
    <label class="online-check">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{title}</b>
        <span class="quiet small">{note}</span>
      </span>
    </label>
  )
}

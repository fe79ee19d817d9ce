/** The button for what cannot be taken back: it takes no press that was meant for what stood there before it. */
import { Button, type ButtonProps } from './button.tsx'
import { usePress } from './press.ts'

interface CommitButtonProps
  extends Omit<ButtonProps, 'onClick' | 'onPointerDown' | 'onKeyDown' | 'aria-disabled'> {
  /** What a press answers or begins, as a name: presses begun before that was shown do not count. */
  answers: string
  onPress: () => void
}

export function CommitButton({ answers, onPress, ...rest }: CommitButtonProps) {
  const { settled, on } = usePress(answers, onPress)
  return <Button {...rest} {...on} aria-disabled={!settled} data-fresh={!settled || undefined} />
}

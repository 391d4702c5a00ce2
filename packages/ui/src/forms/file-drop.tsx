import { type ReactNode, useState } from 'react'
import './forms.css'

/** Takes files that are dropped or chosen; the box is a label, so a click anywhere opens the choice. */
export function FileDrop({ children, label, accept, onFiles, disabled }: FileDropProps) {
  const [over, setOver] = useState(false)
  return (
    <label
      className="sx-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const files = [...event.dataTransfer.files]
        if (files.length > 0 && !disabled) onFiles(files)
      }}
    >
      <span>{children}</span>
      <input
        type="file"
        multiple
        aria-label={label}
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}

export interface FileDropProps {
  children: ReactNode
  /** Name of the field, spoken. */
  label: string
  /** As of an input: ".xlsx,.csv". */
  accept?: string
  onFiles: (files: File[]) => void
  disabled?: boolean
}

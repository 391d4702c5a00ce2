import { type ChangeEvent, type ReactNode, useState } from 'react'
import { useSay } from '../language/index.ts'
import { droppedFiles } from './dropped-files.ts'
import './forms.css'

/** Takes files and folders that are dropped or chosen; the box is a label, so a click anywhere opens the choice. */
export function FileDrop({ children, label, accept, onFiles, disabled, folders }: FileDropProps) {
  const say = useSay()
  const [over, setOver] = useState(false)
  const give = (files: File[]) => {
    if (files.length > 0 && !disabled) onFiles(files)
  }
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    give(files)
  }
  return (
    <div className="sx-drop-area">
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
          void droppedFiles(event.dataTransfer).then(give)
        }}
      >
        <span>{children}</span>
        <span className="sx-button" aria-hidden="true">
          {say({ zh: '选文件', en: 'Choose files' })}
        </span>
        <input className="sx-sr" type="file" multiple aria-label={label} accept={accept} disabled={disabled} onChange={chosen} />
      </label>
      {folders ? (
        <label className="sx-drop-folder">
          {say({ zh: '或者选整个文件夹', en: 'or choose a whole folder' })}
          <input
            className="sx-sr"
            type="file"
            multiple
            disabled={disabled}
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            onChange={chosen}
          />
        </label>
      ) : null}
    </div>
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
  /** Offers to choose a whole folder as well; a dropped one is taken in any case. */
  folders?: boolean
}

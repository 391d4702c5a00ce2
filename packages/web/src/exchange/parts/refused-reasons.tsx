import type { ImportFile } from '@sanxin/contract/platform/exchange'
import { ButtonLink, NumberLink, thousands, useLanguage, useSay } from '@sanxin/ui'
import { useMay } from '../../shared/session/index.ts'
import { refusingFiles } from './effect-parts.ts'
import { useListHref } from './list-href.ts'

/** Why rows are refused, file by file, with the numbers of the first rows and the workbook to mend. */
export function RefusedReasons({ files, refusedRows }: { files: readonly ImportFile[]; refusedRows: number }) {
  const say = useSay()
  const refusing = refusingFiles(files)
  if (refusing.length === 0) return null
  return (
    <section>
      <h3>{say({ zh: '拒收 {rows} 行，原因', en: '{rows} rows refused, because' }, { rows: thousands(refusedRows) })}</h3>
      {refusing.map(({ file }) => (
        <RefusedFile key={file.id} file={file} named={refusing.length > 1} />
      ))}
    </section>
  )
}

/** The reasons of one file. */
export function RefusedFile({ file, named }: { file: ImportFile; named: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const listHref = useListHref()
  const may = useMay()
  return (
    <div className="sx-import-refused">
      {named ? <p className="sx-import-refused-file">{file.name}</p> : null}
      <ul className="sx-rows">
        {file.refusals.map(({ reason, rows, firstRows }) => (
          <li key={`${reason.code}${reason.zh}`}>
            <span>
              {reason[language]}
              <span className="sx-note sx-import-row-numbers">{rowNumbers(firstRows, rows)}</span>
            </span>
            <NumberLink value={rows} label={reason[language]} href={listHref({ show: 'refused' })} />
          </li>
        ))}
      </ul>
      {may('import.run') ? (
        <ButtonLink small download href={`/api/import/files/${file.id}/refused.xlsx`}>
          {say({ zh: '下载拒收的 {rows} 行', en: 'Download {rows} refused rows' }, { rows: thousands(file.refused) })}
        </ButtonLink>
      ) : null}
    </div>
  )

  function rowNumbers(first: readonly number[], rows: number): string {
    const list = first.map(thousands).join(language === 'zh' ? '、' : ', ')
    const more = rows > first.length
    return say(more ? { zh: '第 {list} 行…', en: 'rows {list} …' } : { zh: '第 {list} 行', en: 'rows {list}' }, { list })
  }
}

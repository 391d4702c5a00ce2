import type { Board, BoardCell } from '@sanxin/contract/campaign'
import { Button, RateLegend, useSay } from '@sanxin/ui'
import { useEffect, useRef } from 'react'
import { formatRate, useFormat } from '../../shared/format/index.ts'
import { CommunityMap } from './board-panels.tsx'

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : (part / whole) * 100}%`

/** The board on a wall: dark, without navigation and without anybody's data; Escape leaves. */
export function Wall({ board, district, onClose }: { board: Board; district: string; onClose: () => void }) {
  const say = useSay()
  const format = useFormat()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    // A browser that refuses (a frame, a phone) shows the wall in its window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
    return () => {
      dialog?.close()
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  const [first, ...others] = board.figures
  return (
    <dialog
      ref={box}
      className="sx-wall"
      data-theme="dark"
      aria-label={say({ zh: '大屏', en: 'Wall' })}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <span className="sx-seal" aria-hidden="true">
          新
        </span>
        <h1>{say({ zh: '{district}两个覆盖调度', en: '{district}: coverage' }, { district })}</h1>
        <p className="sx-wall-cutoff">
          {say({ zh: '数据截至 {at}', en: 'Data as of {at}' }, { at: format.instant(board.cutOff, { full: true }) })}
        </p>
        <Button onClick={onClose}>{say({ zh: '退出 Esc', en: 'Leave Esc' })}</Button>
      </header>
      <div className="sx-wall-columns">
        <div className="sx-stack">
          {first ? <FirstFigure figure={first} /> : null}
          {others.map((figure) => (
            <OtherFigure key={figure.code} figure={figure} />
          ))}
        </div>
        <section className="sx-wall-box">
          <h2>
            {say({ zh: '按社区，数字是还差的家数', en: 'By community: units missing' })} <RateLegend />
          </h2>
          <CommunityMap board={board} bare />
        </section>
        <div className="sx-stack">
          <GapList
            title={say({ zh: '街道（块）', en: 'Sub-districts' })}
            items={board.blocks.map(({ id, name }, at) => ({ key: id, name, cell: board.blockTotals[at] }))}
          />
          <GapList
            title={say({ zh: '行业组（条）', en: 'Lines' })}
            items={board.lines.map(({ code, name }, at) => ({ key: code, name: say(name), cell: board.lineTotals[at] }))}
          />
        </div>
      </div>
    </dialog>
  )
}

type Figure = Board['figures'][number]

function FirstFigure({ figure: { name, numerator, denominator } }: { figure: Figure }) {
  const say = useSay()
  const whole = denominator ?? 0
  return (
    <section className="sx-wall-box sx-wall-first">
      <p>{say(name)}</p>
      <b>{formatRate(numerator, whole) ?? `${numerator} / ${whole}`}</b>
      <p>
        {say({ zh: '{built} / {due} 家，还差 ', en: '{built} of {due}, missing ' }, { built: numerator, due: whole })}
        <span className="sx-wall-gap">{whole - numerator}</span>
      </p>
    </section>
  )
}

function OtherFigure({ figure: { name, numerator, denominator } }: { figure: Figure }) {
  const say = useSay()
  const whole = denominator ?? 0
  return (
    <section className="sx-wall-box sx-wall-figure">
      <p className="sx-wall-head">
        <span>{say(name)}</span>
        <span>
          <b>{numerator}</b> / {whole}
        </span>
      </p>
      <span className="sx-wall-bar" aria-hidden="true">
        <i style={{ width: percent(numerator, whole) }} />
      </span>
      <p>
        {formatRate(numerator, whole) ?? ''} {say({ zh: '差', en: 'gap' })} {whole - numerator}
      </p>
    </section>
  )
}

function GapList({ title, items }: { title: string; items: readonly { key: string; name: string; cell: BoardCell | undefined }[] }) {
  const say = useSay()
  const shown = items
    .flatMap(({ key, name, cell }) => (cell && cell.due > 0 ? [{ key, name, cell }] : []))
    .sort((a, b) => b.cell.gap - a.cell.gap)
  return (
    <section className="sx-wall-box">
      <h2>
        {title} <span className="sx-note">{say({ zh: '已建 / 应建，差得多的在前', en: 'built / due, largest gap first' })}</span>
      </h2>
      <ul className="sx-wall-list">
        {shown.map(({ key, name, cell }) => (
          <li key={key}>
            <span title={name}>{name}</span>
            <span className="sx-wall-bar" aria-hidden="true">
              <i style={{ width: percent(cell.covered, cell.due) }} />
            </span>
            <span>
              {cell.covered} / {cell.due}
            </span>
            <span className="sx-wall-gap">
              {say({ zh: '差', en: 'gap' })} {cell.gap}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { UnitRow } from '@sanxin/contract/registry'
import { AppLink, Chip, thousands, useSay } from '@sanxin/ui'
import { useEffect, useState } from 'react'
import { MoreList, PhoneHead, useMore } from '../../shared/phone/index.ts'
import { coverageState, dueWord } from '../parts/unit-state.ts'
import './registry-phone.css'

/** How long the reader pauses before the list is asked, milliseconds. */
const pauseMs = 300

interface UnitSearchProps {
  /** What the address searches for. */
  search: string
  onSearch: (search: string) => void
}

/** The units of the reader's scope, and one box that finds any of them. */
export function UnitSearch({ search, onSearch }: UnitSearchProps) {
  const say = useSay()
  const list = useMore<UnitRow>('/api/registry/units', { search: search || undefined }, { limit: 20 })
  return (
    <>
      <PhoneHead
        title={say({ zh: '单位', en: 'Units' })}
        above={list.total === undefined ? ' ' : say({ zh: '{count} 家', en: '{count} units' }, { count: thousands(list.total) })}
      />
      <SearchBox search={search} onSearch={onSearch} />
      <div aria-busy={list.isFetching}>
        <MoreList
          list={list}
          keyOf={({ id }) => id}
          empty={
            search
              ? say(
                  {
                    zh: '没有找到“{search}”。换几个字，或输信用代码。',
                    en: 'Nothing found for “{search}”. Try other words or the credit code.',
                  },
                  { search },
                )
              : say({ zh: '您的范围里还没有单位。', en: 'No unit in your scope yet.' })
          }
        >
          {(unit) => <UnitRowLink unit={unit} />}
        </MoreList>
      </div>
    </>
  )
}

function SearchBox({ search, onSearch }: UnitSearchProps) {
  const say = useSay()
  const [text, setText] = useState(search)
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    if (composing || text.trim() === search) return
    const pause = setTimeout(() => onSearch(text.trim()), pauseMs)
    return () => clearTimeout(pause)
  }, [text, composing, search, onSearch])
  return (
    <search className="sx-phone-search">
      <label htmlFor="unit-search" className="sx-sr">
        {say({ zh: '找单位', en: 'Find a unit' })}
      </label>
      <input
        id="unit-search"
        type="search"
        className="sx-input"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={say({ zh: '名称、拼音首字母或信用代码', en: 'Name, pinyin initials or credit code' })}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </search>
  )
}

function UnitRowLink({ unit }: { unit: UnitRow }) {
  const say = useSay()
  const due = dueWord(unit)
  const state = coverageState(unit)
  return (
    <AppLink className="sx-phone-row" href={`/phone/units/${unit.id}`}>
      <b>{unit.name}</b>
      <span className="sx-note">
        {[unit.streetName, unit.communityName].filter(Boolean).join(' · ') || say({ zh: '没有落到街道', en: 'No place known' })}
      </span>
      <span className="sx-phone-chips">
        {due ? <Chip tone="outline">{say({ zh: '应建：{due}', en: 'due: {due}' }, { due: say(due) })}</Chip> : null}
        {state ? <Chip tone={state.tone}>{say(state.word)}</Chip> : null}
      </span>
    </AppLink>
  )
}

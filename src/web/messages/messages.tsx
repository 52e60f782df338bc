import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { number } from '../format/amounts.ts'
import { Icon } from '../parts/icon.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { Empty, Problem } from '../parts/notice.tsx'
import { VirtualList } from '../parts/virtual-list.tsx'
import { service } from '../service/service.ts'
import { urlOf } from '../shell/place.ts'
import { go, place } from '../shell/route.ts'
import { language, t } from '../text/text.ts'
import { Filters } from './filters.tsx'
import { createLiveLog, type LiveLog } from './live-log.ts'
import { filterOf, type LogFilter } from './log-filter.ts'
import type { Row } from './log-window.ts'
import { MessageDetails } from './message-details.tsx'

/** The log of messages, live. The address bar has its filter and the message whose details are open. */
export function Messages() {
  const { query } = place.value
  const { message: open = '', ...others } = query
  const filter = filterOf(others)
  const log = useLiveLog(filter)
  const show = (id: string) => ({ parts: ['messages'], query: { ...filter, message: id } })
  const close = () => {
    go(show(''))
    document.querySelector<HTMLElement>('.virtual a')?.focus()
  }
  return (
    <>
      <h1>{t('page.messages')}</h1>
      <div class={`log ${open === '' ? '' : 'with-details'}`}>
        <div class="list">
          <Filters
            filter={filter}
            onChange={(changed) => go({ parts: ['messages'], query: { ...changed, message: open } }, { replace: true })}
          />
          <Controls log={log} />
          <Problem problem={log.problem.value} />
          <Rows log={log} open={open} hrefOf={(id) => urlOf(show(id))} />
        </div>
        {open !== '' && <MessageDetails messageId={open} onClose={close} />}
      </div>
    </>
  )
}

function useLiveLog(filter: LogFilter): LiveLog {
  const connection = service.value
  const log = useMemo(() => createLiveLog(filter), [JSON.stringify(filter), connection])
  useEffect(() => () => log.close(), [log])
  return log
}

function Controls({ log }: { log: LiveLog }) {
  const paused = log.paused.value
  // A number that changes several times a second is not read aloud.
  const isCounting = log.skipped.value > 0 || log.waiting.value > 0
  return (
    <div class="row controls">
      <button type="button" onClick={() => log.pause(!paused)}>
        <Icon name={paused ? 'play' : 'pause'} />
        {paused ? t('log.resume') : t('log.pause')}
      </button>
      <p role="status" aria-live={isCounting ? 'off' : 'polite'} class="hint">
        {paused
          ? t('log.waiting', { count: number(log.waiting.value, language) })
          : log.state.value === 'failed'
            ? t('log.failed')
            : log.state.value === 'live' && log.skipped.value > 0
              ? t('log.liveSkipped', { count: number(log.skipped.value, language) })
              : t(`log.${log.state.value}`)}
      </p>
    </div>
  )
}

/** The height of a row, px, as `styles/log.css` has it. */
const ROW_HEIGHT = 36
const NARROW_ROW_HEIGHT = 56
const narrow = matchMedia('(max-width: 700px)')

function Rows({ log, open, hrefOf }: { log: LiveLog; open: string; hrefOf(id: string): string }) {
  const isNarrow = useSignal(narrow.matches)
  useEffect(() => {
    const changed = () => {
      isNarrow.value = narrow.matches
    }
    narrow.addEventListener('change', changed)
    return () => narrow.removeEventListener('change', changed)
  }, [])
  const rows = log.rows.value
  const newestFirst = useMemo(() => rows.toReversed(), [rows])
  if (rows.length === 0) return log.state.value === 'live' ? <Empty>{t('messages.none')}</Empty> : null
  return (
    <VirtualList
      items={newestFirst}
      keyOf={keyOf}
      rowHeight={isNarrow.value ? NARROW_ROW_HEIGHT : ROW_HEIGHT}
      label={t('page.messages')}
      onEnd={() => {
        if (log.hasOlder.value) void log.readOlder().catch(() => {})
      }}
    >
      {(row) =>
        row.kind === 'message' ? (
          <MessageLine message={row.message} href={hrefOf(row.message.id)} current={row.message.id === open} />
        ) : row.kind === 'skipped' ? (
          <button type="button" class="skipped" onClick={() => void log.read(row).catch(() => {})}>
            {t('log.skipped', { count: number(row.count, language) })}
          </button>
        ) : (
          <p class="skipped">{t('log.lost', { count: number(row.count, language) })}</p>
        )
      }
    </VirtualList>
  )
}

const keys = new WeakMap<Row, string>()
let lastKey = 0

function keyOf(row: Row): string {
  if (row.kind === 'message') return row.message.id
  const known = keys.get(row) ?? `gap-${++lastKey}`
  keys.set(row, known)
  return known
}

import { useSignal } from '@preact/signals'
import { listRadios } from '../../../generated/endpoints.ts'
import type { components } from '../../../generated/types.ts'
import { usePolling } from '../service/polling.ts'
import { call } from '../service/service.ts'
import { t } from '../text/text.ts'
import type { LogFilter } from './log-filter.ts'

interface FiltersProps {
  filter: LogFilter
  onChange(filter: LogFilter): void
}

export function Filters({ filter, onChange }: FiltersProps) {
  const radios = useSignal<readonly components['schemas']['Radio'][]>([])
  usePolling(async (signal) => {
    radios.value = (await call(listRadios, { signal })).items
  }, 30_000)
  const set = (name: keyof LogFilter) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...filter, [name]: event.currentTarget.value.trim() })
  // A radio that does not exist any more may still have messages.
  const ids = [...new Set([...radios.value.map(({ id }) => id), filter.radioId])].filter((id) => id !== '')
  return (
    <search class="filters" aria-label={t('filter.label')}>
      <label>
        <span>{t('filter.radio')}</span>
        <select value={filter.radioId} onChange={set('radioId')}>
          <option value="">{t('filter.all')}</option>
          {ids.map((id) => (
            <option key={id} value={id} selected={id === filter.radioId}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('filter.direction')}</span>
        <select value={filter.direction} onChange={set('direction')}>
          <option value="">{t('filter.both')}</option>
          <option value="in">{t('direction.in')}</option>
          <option value="out">{t('direction.out')}</option>
        </select>
      </label>
      <label class="wide">
        <span>{t('filter.node')}</span>
        <input
          type="search"
          value={filter.nodeId}
          onChange={set('nodeId')}
          placeholder="kiss-demo:OH2XYZ-9"
          spellcheck={false}
        />
      </label>
    </search>
  )
}

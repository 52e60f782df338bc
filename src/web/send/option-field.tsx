import type { components } from '../../../generated/types.ts'
import { t } from '../text/text.ts'

type OptionSpec = components['schemas']['OptionSpec']

interface OptionFieldProps {
  name: string
  spec: OptionSpec
  /** As it is typed; empty: the default. */
  value: string
  onInput(value: string): void
}

/** A field made from the driver's own description of an option. */
export function OptionField({ name, spec, value, onInput }: OptionFieldProps) {
  const id = `option-${name}`
  const given = (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value)
  const shared = { id, value, required: spec.required === true, 'aria-describedby': `${id}-about` }
  const choices = spec.type === 'boolean' ? ['true', 'false'] : spec.enum
  const placeholder = String(spec.default ?? spec.example ?? '')
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {choices ? (
        <select {...shared} onChange={given}>
          <option value="">
            {t('option.default', { value: spec.default === undefined ? '–' : String(spec.default) })}
          </option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : spec.type === 'integer' || spec.type === 'number' ? (
        <input
          {...shared}
          type="number"
          min={spec.minimum}
          max={spec.maximum}
          step={spec.type === 'integer' ? 1 : 'any'}
          placeholder={placeholder}
          onInput={given}
        />
      ) : (
        <input
          {...shared}
          type="text"
          maxLength={spec.type === 'string' ? spec.maxLength : undefined}
          placeholder={placeholder}
          spellcheck={false}
          onInput={given}
        />
      )}
      <p class="hint" id={`${id}-about`}>
        {spec.description}
      </p>
    </div>
  )
}

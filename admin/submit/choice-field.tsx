import type { DetailControl } from './detail-control.ts'
import { GroupFrame } from './group-frame.tsx'

/** One of a few, all in sight. */
export function ChoiceField({ field, words, frame, value, set, onBlur }: DetailControl) {
  return (
    <GroupFrame frame={frame}>
      <div class="choices">
        {field.choices?.map((choice, i) => (
          <label class="option" key={choice}>
            <input
              type="radio"
              id={i === 0 ? frame.id : `${frame.id}-${choice}`}
              name={frame.id}
              value={choice}
              checked={value === choice}
              onChange={() => set(choice)}
              onBlur={onBlur}
            />
            <span>{words?.choices?.[choice] ?? choice}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

interface TickBoxProps {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A statement that one agrees with or not. */
export const TickBox = ({ id, label, hint, checked, onChange }: TickBoxProps) => (
  <div className="tick-box">
    <input
      id={id}
      type="checkbox"
      checked={checked}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onChange={(event) => onChange(event.target.checked)}
    />
    <div>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  </div>
);

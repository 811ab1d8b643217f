import { useText } from '../../text/use-text.ts';

type ShortcutSwitchProps = { isOn: boolean; onChange: (isOn: boolean) => void };

/** Single keys can get in the way of speech input and of other tools, so they can be off. */
export function ShortcutSwitch({ isOn, onChange }: ShortcutSwitchProps) {
  const text = useText('docent').control.clock;
  return (
    <div>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
        {text.shortcuts}
      </label>
      <p className="muted">{text.shortcutsHint}</p>
    </div>
  );
}

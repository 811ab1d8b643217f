import type { LucideIcon } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import './action-list.css';

export type Action = {
  id: string;
  icon: LucideIcon;
  label: string;
  hint?: string | undefined;
  isPrimary?: boolean;
  isDisabled?: boolean;
} & ({ href: string } | { onPress: () => void });

/** Doen: verbs for what is being read. */
export function ActionList({ actions }: { actions: readonly Action[] }) {
  const desk = useText('desk');
  return (
    <ul className="actions plain-list" aria-label={desk.doing}>
      {actions.map((action) => (
        <li key={action.id}>
          <ActionButton {...action} />
        </li>
      ))}
    </ul>
  );
}

function ActionButton(action: Action) {
  const { icon: Icon, label, hint, isPrimary = false, isDisabled = false } = action;
  const className = `button action${isPrimary ? ' button-primary' : ''}`;
  const words = (
    <>
      <Icon size={20} aria-hidden />
      <span>
        {label}
        {hint !== undefined && <span className="action-hint">{hint}</span>}
      </span>
    </>
  );
  if ('href' in action) {
    return (
      <a className={className} href={action.href}>
        {words}
      </a>
    );
  }
  return (
    <button type="button" className={className} disabled={isDisabled} onClick={action.onPress}>
      {words}
    </button>
  );
}

import { Lightbulb, Mail, Megaphone, PhoneOutgoing } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import './intervene-panel.css';

export const FORMS = ['hint', 'message', 'ring', 'everybody'] as const;
export type FormKind = (typeof FORMS)[number];

const ICONS = { hint: Lightbulb, message: Mail, ring: PhoneOutgoing, everybody: Megaphone };

type IntervenePanelProps = { canRing: boolean; onOpen: (form: FormKind) => void };

/** The four things a docent can send into play herself. */
export function IntervenePanel({ canRing, onOpen }: IntervenePanelProps) {
  const text = useText('docent').intervene;
  return (
    <section className="intervene" aria-labelledby="ingrijpen">
      <h2 id="ingrijpen">{text.title}</h2>
      <div className="intervene-buttons">
        {FORMS.map((form) => {
          const Icon = ICONS[form];
          return (
            <button
              key={form}
              type="button"
              className="button"
              disabled={form === 'ring' && !canRing}
              onClick={() => onOpen(form)}
            >
              <Icon size={18} aria-hidden />
              {text[form]}
            </button>
          );
        })}
      </div>
      <p className="muted">{text.undoHint}</p>
    </section>
  );
}

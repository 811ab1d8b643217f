import { useRef, useState } from 'react';
import { IntervenePanel } from '../console/intervene-panel.tsx';
import { ShortcutSwitch } from '../console/shortcut-switch.tsx';
import type { MselFilter } from '../insight/msel.ts';
import { ToastSlot } from '../parts/toast-slot.tsx';
import { useMedia } from '../parts/use-media.ts';
import { ConnectionLine } from './connection-line.tsx';
import { ConsoleClock } from './console-clock.tsx';
import { ConsoleDials } from './console-dials.tsx';
import { ConsoleEnded } from './console-ended.tsx';
import { ConsoleForms, type OpenForm } from './console-forms.tsx';
import { ConsoleHeader } from './console-header.tsx';
import { ConsoleLog } from './console-log.tsx';
import { ConsoleMiddle } from './console-middle.tsx';
import { ConsoleMsel } from './console-msel.tsx';
import { ConsoleNotes } from './console-notes.tsx';
import { ConsolePlay } from './console-play.tsx';
import './console-screen.css';
import { ConsoleSoon } from './console-soon.tsx';
import { ConsoleWaiting } from './console-waiting.tsx';
import { useOverview } from './regie-context.ts';
import { useConsoleKeys } from './use-console-keys.ts';

/** Steering a session that has begun: the whole, or the role-play of one task. */
export function ConsoleScreen() {
  const { view } = useOverview();
  const [playing, setPlaying] = useState<string>();
  const [form, setForm] = useState<OpenForm>();
  const [msel, setMsel] = useState<MselFilter>();
  const noteField = useRef<HTMLInputElement>(null);
  const isInPlay = view.phase === 'running' || view.phase === 'paused';
  const isSteering = isInPlay && playing === undefined;
  const keys = useConsoleKeys(noteField);
  // On a small screen whoever waits comes right after the clock, for the eye and for the keyboard.
  const isWide = useMedia('(min-width: 1100px)');
  const waiting = <ConsoleWaiting playing={playing} onPlay={setPlaying} />;

  return (
    <ConsoleHeader playing={playing} onBack={() => setPlaying(undefined)}>
      <ConnectionLine />
      <div className={isSteering ? 'console' : 'console console-flowing'}>
        <div className="console-left">
          {isInPlay ? <ConsoleClock hasShortcuts={keys.isOn} /> : <ConsoleEnded />}
          <ToastSlot isKept />
          {!(isSteering && isWide) && waiting}
          {isSteering && <ConsoleSoon onWhole={(held) => setMsel(held ? 'held' : 'waiting')} />}
        </div>
        {playing === undefined ? (
          <>
            <div className="console-middle">
              <ConsoleMiddle isInPlay={isInPlay} onHint={(team) => setForm({ kind: 'hint', team })} />
            </div>
            <div className="console-right">
              {isSteering && isWide && waiting}
              {isInPlay && (
                <>
                  <IntervenePanel canRing={view.phase === 'running'} onOpen={(kind) => setForm({ kind, team: '' })} />
                  <ConsoleDials />
                </>
              )}
              <ConsoleNotes field={noteField} hasShortcut={keys.isOn} />
              <ConsoleLog />
              <ShortcutSwitch isOn={keys.isOn} onChange={keys.setIsOn} />
            </div>
          </>
        ) : (
          <ConsolePlay id={playing} />
        )}
      </div>
      <ConsoleMsel filter={msel} onFilter={setMsel} onClose={() => setMsel(undefined)} />
      <ConsoleForms form={form} onClose={() => setForm(undefined)} />
    </ConsoleHeader>
  );
}

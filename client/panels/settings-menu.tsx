import { BookOpen, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { LANGUAGES, type Language, useLanguage, useText } from '../text/use-text.ts';
import './settings-menu.css';

type Switches = { sound: boolean; shortcuts: boolean };

type SettingsMenuProps = Switches & {
  onChange: (switches: Switches) => void;
  /** Opens the briefing once more. */
  onBriefing: () => void;
  /** How to stop for a moment. */
  stop: ReactNode;
};

/** What a person may set for herself at any moment. */
export function SettingsMenu({ sound, shortcuts, onChange, onBriefing, stop }: SettingsMenuProps) {
  const { settings } = useText('common');
  return (
    <DialogTrigger>
      <Button className="settings-open" aria-label={settings.open}>
        <Settings size={22} aria-hidden />
      </Button>
      <Popover className="settings-popover" placement="bottom end">
        <Dialog className="settings">
          {({ close }) => (
            <>
              <Heading slot="title" level={2}>
                {settings.open}
              </Heading>
              <Button
                className="button"
                onPress={() => {
                  close();
                  onBriefing();
                }}
              >
                <BookOpen size={18} aria-hidden /> {settings.briefing}
              </Button>
              <LanguageChoice />
              <Switch
                label={settings.sound}
                hint={settings.soundHint}
                isOn={sound}
                onChange={(on) => onChange({ sound: on, shortcuts })}
              />
              <Switch
                label={settings.shortcuts}
                hint={settings.shortcutsHint}
                isOn={shortcuts}
                onChange={(on) => onChange({ sound, shortcuts: on })}
              />
              <div className="settings-out">{stop}</div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Dutch or English, from the first screen on. */
export function LanguageChoice() {
  const { settings } = useText('common');
  const { language, choose } = useLanguage();
  return (
    <fieldset className="language-choice">
      <legend className="field-label">{settings.language}</legend>
      {LANGUAGES.map((one: Language) => (
        <label key={one} lang={one}>
          <input type="radio" name="language" checked={one === language} onChange={() => choose(one)} />
          {settings.languages[one]}
        </label>
      ))}
    </fieldset>
  );
}

type SwitchProps = { label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void };

function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  return (
    <label className="settings-switch">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <strong>{label}</strong>
        <span className="field-hint settings-hint">{hint}</span>
      </span>
    </label>
  );
}

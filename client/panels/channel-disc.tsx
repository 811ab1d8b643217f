import { ClipboardList, DoorOpen, FileText, IdCard, Mail, MailOpen, PhoneMissed } from 'lucide-react';
import './channel-disc.css';

const ICONS = {
  mail: Mail,
  card: IdCard,
  letter: MailOpen,
  document: FileText,
  voicemail: PhoneMissed,
  visit: DoorOpen,
  form: ClipboardList,
};

/** Channels that land on the desk; the others have a screen of their own. */
export type DeskChannel = keyof typeof ICONS;

/** The medium as a coloured tile. Decoration: the word stands beside it. */
export function ChannelDisc({ channel }: { channel: DeskChannel }) {
  const Icon = ICONS[channel];
  return (
    <span className={`disc disc-${channel}`} aria-hidden>
      <Icon size={19} />
    </span>
  );
}

import { Lightbulb } from 'lucide-react';
import { useId } from 'react';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import type { NeedLevel } from '../insight/team-need.ts';
import './team-card.css';

/** One member in words. */
export type MemberLine = {
  id: string;
  name: string;
  seat: string;
  face: string;
  /** Empty when there is no play. */
  doing: string;
  /** Where she is, when that is not her own office; else empty. */
  place: string;
  unread: number;
  isGone: boolean;
  isBot: boolean;
  hasExtraTime: boolean;
};

export type TeamCardProps = {
  name: string;
  colour: string;
  /** How it goes, in one sentence; undefined when there is no play. */
  level: NeedLevel | undefined;
  need: string | undefined;
  members: readonly MemberLine[];
  onHint: () => void;
};

/** Up to this many members stand two in a row. */
const ROOMY = 4;

/** A team: one sentence how it goes, and what everybody does now. */
export function TeamCard({ name, colour, level, need, members, onHint }: TeamCardProps) {
  const text = useText('docent').control.teams;
  const heading = useId();
  return (
    <article className={`team-card team-card-${level ?? 'idle'}`} aria-labelledby={heading}>
      <div className="team-head">
        <h3 id={heading}>{name}</h3>
        {need !== undefined && (
          <>
            <p className="team-need">{need}</p>
            <button type="button" className="button team-hint" aria-label={text.hintOf(name)} onClick={onHint}>
              <Lightbulb size={18} aria-hidden />
              {text.hint1}
            </button>
          </>
        )}
      </div>
      {members.length === 0 && <p className="muted">{text.empty}</p>}
      <ul
        className={members.length > ROOMY ? 'plain-list team-members team-members-many' : 'plain-list team-members'}
        aria-label={text.members(name)}
      >
        {members.map((member) => (
          <Member key={member.id} member={member} ring={colour} />
        ))}
      </ul>
    </article>
  );
}

function Member({ member, ring }: { member: MemberLine; ring: string }) {
  const { insight, lobby } = useText('docent');
  const notes = [
    member.place,
    member.unread > 0 ? insight.unread(member.unread) : '',
    member.hasExtraTime ? lobby.extraTime : '',
  ].filter((note) => note !== '');
  return (
    <li className={member.isGone ? 'team-member team-member-gone' : 'team-member'}>
      <Face id={member.face} name={member.name} size={40} ring={ring} />
      <div className="team-who">
        <p className="team-name">
          {member.name}
          <span className="muted"> {member.isBot ? lobby.bot : member.seat}</span>
        </p>
        {member.doing !== '' && <p className="team-doing">{member.doing}</p>}
        {notes.length > 0 && <p className="muted">{notes.join(' · ')}</p>}
      </div>
    </li>
  );
}

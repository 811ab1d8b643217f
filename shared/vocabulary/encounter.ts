/** How a team meets who is at the other end: by phone, at the team's own door, or as guests at hers. */
export type Encounter = 'phone' | 'visit' | 'away';

/** How the people of a call meet, read from the call or from its ringing. */
export function encounterOf({ medium, away }: { medium: 'phone' | 'visit'; away?: boolean | undefined }): Encounter {
  return medium === 'visit' && away === true ? 'away' : medium;
}

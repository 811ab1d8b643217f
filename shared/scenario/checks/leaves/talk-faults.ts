import type { Actor } from '../../cast.ts';
import type { Who } from '../../condition.ts';
import { type FaultsOf, unless } from './fault.ts';
import type { World } from './world.ts';

/** A way in which nobody ever speaks with that actor, or in which teams never find each other. */
export const contactFaults: FaultsOf<'contact'> = ({ with: actor, via }, world) => {
  const remedy = 'Kies een andere weg bij via, of haal via weg.';
  if (actor === undefined) {
    return unless(via !== 'visit', { at: ['via'], says: 'De teams vinden elkaar nooit langs "visit".', remedy });
  }
  const known = world.actors.get(actor);
  const ways = known && waysTo(known, world);
  if (!ways || (via === undefined && Object.values(ways).includes(true))) return [];
  if (via === undefined) return [{ at: ['with'], says: `Niemand spreekt "${actor}" ooit.`, remedy: GIVE_A_WAY }];
  return unless(ways[via], { at: ['via'], says: `Langs "${via}" spreekt niemand "${actor}" ooit.`, remedy });
};

/** Words to somebody whom nobody can write to or speak with. */
export const saidFaults: FaultsOf<'said'> = ({ to, by, public: isPublic }, world) => {
  const known = to === undefined ? undefined : world.actors.get(to);
  const isInPress = world.scenario.press.some(
    ({ chair, questions }) => chair === to || questions.some(({ from }) => from === to),
  );
  if (isPublic && to !== undefined) {
    const remedy = 'Haal to weg, of haal public weg.';
    return [{ at: ['public'], says: `Wat in het openbaar gezegd wordt, is tegen niemand in het bijzonder.`, remedy }];
  }
  if (to !== undefined && to === teamOf(by, world)) {
    const remedy = 'Kies bij to het andere team of een rolspeler, of pas by aan.';
    return [{ at: ['to'], says: `Wat team "${to}" tegen zichzelf zegt, telt nooit mee.`, remedy }];
  }
  return unless(!known || isInPress || Object.values(waysTo(known, world)).includes(true), {
    at: ['to'],
    says: `Tegen "${to}" zegt niemand ooit iets.`,
    remedy: GIVE_A_WAY,
  });
};

function teamOf(by: Who | undefined, { scenario }: World): string | undefined {
  return by?.team ?? scenario.seats.find(({ id }) => id === by?.seat)?.team;
}

const GIVE_A_WAY = 'Geef deze rolspeler een address of number in scenario.yaml, of laat hem bellen of langskomen.';

function waysTo({ id, address, number, onDial, conversation }: Actor, { sent }: World) {
  const channels = sent.get(id);
  return {
    mail: address !== undefined || channels?.has('mail') === true,
    call: [number, onDial, conversation].some((way) => way !== undefined) || channels?.has('call') === true,
    visit: channels?.has('visit') === true,
    // Who stands somewhere is not spoken with; a visit is.
    place: false,
  };
}

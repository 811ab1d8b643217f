import type { RejectionCode } from '../../../shared/session/rejection.ts';

/** Every reason why something did not happen: what a source can answer, and `offline` for no connection. */
export type RefusalCode = RejectionCode | 'malformed' | 'too-many' | 'offline';

/** One sentence for the person, for each refusal. */
export const rejections: Record<RefusalCode, string> = {
  'not-allowed': 'Dit hoort niet bij jouw rol.',
  'not-now': 'Dat kan op dit moment niet. Het spel staat stil, is nog niet begonnen of is voorbij.',
  'unknown-thing': 'Dit is er niet meer. Kijk even bij Binnen.',
  'already-done': 'Iemand was je net voor.',
  'seat-taken': 'Deze plek is net bezet. Kies een andere.',
  'no-seat-left': 'Alle plekken zijn bezet. Vraag het je docent.',
  'team-full': 'Dit team is vol.',
  'empty-text': 'Er staat nog niets. Schrijf eerst iets.',
  'reason-missing': 'Schrijf er in een zin bij waarom.',
  'line-unknown': 'Jullie hebben het andere team nog niet gevonden.',
  'no-number': 'Van deze persoon is geen nummer bekend. Schrijven kan misschien wel.',
  'address-unknown': 'Dit adres of nummer bestaat niet in Waalmond.',
  'in-conversation': 'Je bent in gesprek. Hang eerst op.',
  travelling: 'Je bent onderweg. Wacht tot je er bent.',
  'already-there': 'Je bent er al.',
  'clock-backwards': 'De klok van het spel kan alleen vooruit.',
  'field-unfit': 'Dit past niet in dit vak. Vul een getal in, of kies een van de mogelijkheden.',
  'fields-missing': 'Er zijn nog vakken leeg die ingevuld moeten zijn.',
  'not-there': 'Daarvoor moet je eerst op die plek zijn.',
  'session-closed': 'Dit spel is afgesloten.',
  'storage-failed': 'Het is niet opgeslagen en er is niets gebeurd. Probeer het nog een keer.',
  malformed: 'Dit bericht kwam niet goed over. Herlaad de pagina en probeer het nog een keer.',
  'too-many': 'Dat ging even te snel. Wacht een paar tellen en probeer het nog een keer.',
  offline: 'Er is geen verbinding. Wat je schreef is bewaard. Probeer het zo nog een keer.',
};

import type { Evening } from './evening.ts';
import { ON_THE_BOARD } from './words-well.ts';

/** Sentences of the ending in which everybody was seen in time. */
export const SEEN_TOGETHER: Evening = {
  title: 'Samen gezien',
  headline: 'Flat in West begint galerijkring',
  closing: 'Jullie hebben één nummer, en het wordt opgenomen.',
  decision: { title: 'Besluit: € 60.000', words: 'Het college kent u € 60.000 toe voor uw gezamenlijke voorstel.' },
  letter: { title: 'Slotbrief', words: 'Geschreven op de veerstoep' },
  teletext: 'Een vrouw van 78 werd vandaag op tijd gevonden.',
  frontPage: 'Iemand die het merkt',
  persons: {
    'Bep de Rooij': 'Bep is vandaag gehoord, en daarna teruggebeld',
    'Ilse Wardenaar': 'en ze heeft zijn pet. Donderdag zegt ze iets, kort.',
    'Tonny Hulstein': 'Tonny is gevonden, en gevraagd.',
    'Yasmina Ouali': 'Yasmina heeft haar dochter laten slapen op een jas in De Sluis.',
    'Ronnie Klaver': 'Wel is er over hem overlegd, zonder zijn naam, stap voor stap.',
    'Nel Zuiderduin': 'Nel heeft twee halve verhalen naar één tafel gebracht',
    'Marloes de Wit': 'Marloes kreeg',
    'Carla Rozema': 'Carla heeft een zin gekregen waarmee ze het boven kon uitleggen',
    'Stefan Ooms': 'Stefan heeft de jurist vandaag één keer niet gebeld.',
    'Petra Lindhout': 'Petra vroeg vandaag vier keer ‘en dan?’ en kreeg vier keer een antwoord',
  },
  strands: {
    Tonny: 'Gevonden en geholpen',
    Ronnie: 'Advies gevraagd aan Veilig Thuis',
    'De lucht in de flat': 'Gemeten voordat het misging',
    'Het verhaal naar buiten': 'Eén gezamenlijk verhaal',
  },
  grounds: [ON_THE_BOARD.anna, ON_THE_BOARD.bram],
  advice: 'Laat ze eerst trots zijn, tien minuten, zonder maar.',
};

/** Sentences of the ending in which two households were found too late and private things went round. */
export const EXPLODED: Evening = {
  title: 'Ontploft',
  headline: 'Burgemeester neemt de leiding in de Schippersflat',
  closing: 'Ieder had een stukje, en ieder stukje was op zichzelf gewoon.',
  decision: { title: 'Besluit: ieder een stukje', words: 'Het college heeft geen gezamenlijk voorstel ontvangen.' },
  letter: { title: 'Slotbrief', words: 'Ik was van plan u een boze brief te schrijven.' },
  teletext: 'Gegevens van bewoners lagen op straat.',
  frontPage: 'Iedereen had een stukje',
  persons: {
    'Bep de Rooij': 'Bep belde over Joop en kreeg een bandje.',
    'Ilse Wardenaar': 'Ilse heeft zes mensen gesproken met een functie, en niemand met een naam.',
    'Tonny Hulstein': 'Tonny ligt op een kamer met uitzicht op het water en herstelt.',
    'Yasmina Ouali': 'Yasmina en haar dochter zijn onderzocht en mogen naar oma.',
    'Ronnie Klaver': 'Voor Ronnie veranderde er vandaag weinig.',
    'Nel Zuiderduin': 'Nel had twee helften van één verhaal en heeft ze allebei weer mee naar huis genomen.',
    'Marloes de Wit': 'Marloes zat vandaag op de overloop',
    'Carla Rozema': 'Carla heeft vandaag niets verkeerd gedaan en niets gezegd.',
    'Stefan Ooms': 'Stefan heeft zijn bewijs en zijn kant is op orde.',
    'Petra Lindhout': 'Petra stond vandaag een paar keer met lege handen bij de wethouder.',
  },
  strands: {
    Tonny: 'Te laat gevonden en opgenomen',
    Ronnie: 'Niemand ziet het geheel',
    'De lucht in de flat': 'Gezin onwel geworden',
    'Het verhaal naar buiten': 'Twee losse verhalen',
  },
  grounds: [],
  advice: 'Vraag nooit wie het had moeten weten.',
};

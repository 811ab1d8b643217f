import type { Choice } from './decide.ts';
import type { Words } from './papers.ts';

/** What Anna and Bram say and write when they play De elf dagen well. */

/** What Anna puts on the board of her team while she still has Bep on the phone. */
export const HEARD_FROM_BEP = 'Bep belde drie keer en kreeg niemand.';

/** What they put on the common board, and later rest a decision on. */
export const ON_THE_BOARD = {
  anna: 'Tonny van 310 was er twee keer niet.',
  bram: 'Vier mensen met hoofdpijn uit één flat.',
};

export const FIRST_WORDS: Choice = {
  question: 'Wat zeggen jullie als eerste naar buiten?',
  option: 'Kort en menselijk',
  reason: 'De buren hebben iets aan een mens en een tijd.',
};
export const OTHER_TEAM: Choice = {
  question: 'Hoe gaan jullie met hen om?',
  option: 'Iemand naar De Sluis sturen',
  reason: 'Aan één tafel praat je anders.',
  grounds: [ON_THE_BOARD.anna, ON_THE_BOARD.bram],
};
export const NEWSPAPER: Choice = {
  question: 'Hoe gaan jullie met haar om?',
  option: 'Eerst het andere team spreken',
  reason: 'Twee teams met één zin speelt niemand uit elkaar.',
};
export const MANDATE: Choice = {
  question: 'Jullie manager wil geen contact',
  option: 'Mandaat vragen',
  reason: 'Er zijn meer zieken in één gebouw, en daar gaat het om.',
};
export const TONNY: Choice = {
  question: 'Wat doen jullie, en wie gaat er?',
  option: 'Samen gaan, één van elk team',
  reason: 'Bij Joop is te lang gewacht.',
};
export const EVERYBODY_DULL: Choice = {
  question: 'hoofdpijn en duf zijn',
  option: 'De brandweer vragen',
  reason: 'Een gebouw heeft geen privacy, mensen wel.',
};
export const DAUGHTER: Choice = {
  question: 'Ilse Wardenaar wil het dossier',
  option: 'Haar bellen, luisteren',
  reason: 'Zij wil weten of hij bang was, niet wat hij slikte.',
};
export const REFERRAL: Choice = {
  question: 'bij wie de verwijzing is blijven liggen',
  option: '“Het is tussen ons verloren gegaan',
  reason: 'Want zo is het.',
};
export const RONNIE: Choice = {
  question: 'Ronnie Klaver staat bij 310',
  option: 'Veilig Thuis om advies vragen',
  reason: 'Eerst met haar praten, dan pas over hem.',
};
export const ONE_PROPOSAL: Choice = {
  question: 'Hoe dienen jullie het in?',
  option: 'Eén voorstel van beide teams',
  reason: 'De bewoners zijn al begonnen.',
};
export const THURSDAY: Choice = {
  question: 'Donderdag is het afscheid van Joop',
  option: 'Van elk team één',
  reason: 'Zij beslist, dus wij vragen het haar eerst.',
};

export const ON_THE_PHONE = {
  bram: 'Met Bram van het gezondheidscentrum. Wij zagen vier mensen met hoofdpijn die buiten zakt.',
  anna: 'Bij ons plakken mensen de roosters dicht. Sorry dat wij jullie niet eerder belden.',
};
export const WITH_THE_HEADACHES = 'Kijken jullie mee? Dit zijn er vier in tien dagen, en wij zien er ieder maar één.';
export const TO_ILSE = {
  anna: 'Gecondoleerd, mevrouw Wardenaar. Wat erg dat u het zo moest horen. Samen met het gezondheidscentrum zoeken we uit wie uw vader het laatst sprak. Anna',
  bram: 'Gecondoleerd met uw vader. Wat erg voor u. Wij zoeken het samen met het wijkteam uit. Mag ik u vanmiddag bellen? Bram',
};
export const TO_BEP = 'Dag Bep, met Anna. Ik zou om elf uur bellen. Hoe gaat het met u?';
export const TO_MARLOES =
  'Lieve Marloes, wat naar voor je. Is er iemand bij je? Wij laten je naam weghalen, en ik bel je vanavond. Anna';
export const PRESS = {
  anna: 'Een van onze buren heeft elf dagen alleen gelegen. Daar zijn wij erg van geschrokken. Om half vijf hoort u weer van ons.',
  bram: 'Die is tussen ons verloren gegaan en dat spijt ons. Vanmiddag gaan wij samen langs alle deuren.',
};

export const SITRAP: Words = {
  'Wat weten jullie zeker, en wat niet?': 'Man van 81, maandag gevonden (politie). Waaraan hij overleed weten we niet.',
  'Wat doen jullie nu, en wie doet het?':
    'De opbouwwerker belt de buurvrouw om elf uur terug en is daar verantwoordelijk voor.',
};
/** Who fills in what of a paper of both teams. */
export type Parts = Record<'anna' | 'bram', Words>;

export const PLAN: Parts = {
  anna: {
    Vertrouwen: 'Wij nemen op als de ander belt, ook als het druk is.',
    Verantwoordelijkheid: 'De verwijzing is tussen ons verloren gegaan, dus die is van ons allebei.',
  },
  bram: {
    'Richting en doel': 'Eerst de veiligheid in de flat, dan wie alleen is, dan pas de pers.',
    'Wie doet wat?': 'De opbouwwerker blijft bij mevrouw, de huisarts belt. Om half twee spreken we elkaar.',
  },
};
export const SITRAP_TOGETHER: Parts = {
  anna: {
    'Wat staat vast, en van wie heb je het?':
      'Hij lag er ongeveer elf dagen (politie). Een verwijzing is tussen onze teams verloren gegaan. De oorzaak weten we niet.',
    'Wat doen jullie, en wie trekt het?':
      'De opbouwwerker en de huisarts staan samen bij de flat. Zij zijn het aanspreekpunt.',
  },
  bram: {
    'Wat zeggen jullie naar buiten, en wat moet de gemeente regelen?':
      'Samen, één zin. Graag een warme ruimte voor wie vannacht niet thuis kan slapen.',
    'Twee namen': 'Anna (wijkteam) en Bram (gezondheidscentrum)',
  },
};
export const LINE: Parts = {
  anna: {
    'Wat zeggen jullie als eerste tegen de buurt?':
      'Wij zijn erg geschrokken. Een van onze buren lag elf dagen alleen.',
    'Wat staat vast?':
      'Maandag is een man van 81 gevonden. Er is geen misdrijf. Meer over hem hoort van hem te blijven.',
    'Wat doen wij vanmiddag?': 'Wijkteam en gezondheidscentrum gaan samen langs alle deuren van de flat.',
  },
  bram: {
    'Wat kunt u doen?': 'Bel aan bij uw buren, zet de ramen open, en kom langs in De Sluis.',
    'Wat weten jullie niet?': 'Waaraan hij is overleden weten we niet.',
    'Wanneer hoort u weer iets?': 'Vanmiddag om half vijf, in de hal van de flat',
    'Twee namen': 'Anna (wijkteam) en Bram (gezondheidscentrum)',
  },
};
export const PROPOSAL: Parts = {
  anna: {
    'Van wie is dit voorstel?': 'Samen: Anna van het wijkteam en Bram van het gezondheidscentrum',
    'Het probleem, in één zin met een getal': 'Van 140 mensen van boven de 75 weten wij van geen enkel contact.',
    'Wat zeggen bewoners er zelf van?': 'Bep, Nel en de bewonerscommissie willen zelf een kring per galerij.',
    'Wat is er over een halfjaar anders?':
      'Iedereen die dat wil heeft iemand die het merkt als het gordijn dicht blijft',
    'Drie dingen die jullie doen': 'Een galerijkring met koffie, huisbezoek bij wie dat wil, en één vast nummer.',
    'Wie trekt het, ook na een halfjaar?': 'De opbouwwerker is de eigenaar, de praktijkondersteuner vervangt hem',
  },
  bram: {
    'Waarover beslissen bewoners mee?':
      'Bewoners beslissen over het geld voor de galerijen, en hebben daarin de meerderheid.',
    'Wat kost het?': 'Uren 42 duizend euro, galerijen 12 duizend, meters 6 duizend. Samen 60 duizend euro.',
    'Wat stopt er als jullie dit krijgen?': 'De postbus gaat dicht en wij stoppen met de losse folders.',
    'Hoe zien jullie dat het helpt?': 'Na drie maanden tellen we wie iemand kan noemen die het merkt.',
    'Wat gebeurt er daarna?': 'Daarna hoort het structureel bij ons gewone werk, op een vaste dag.',
    'Welke gegevens hebben jullie nodig?': 'Geen lijst. Wie zelf ja zegt, krijgt een kaartje. Niet meer dan nodig.',
  },
};

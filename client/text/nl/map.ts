import { om } from './om.ts';

/** Texts of the map in Dutch, the source of truth; `en/map.ts` has the same shape. */
export const map = {
  title: 'Kaart',
  board: 'Kaart van Waalmond',
  loading: 'De kaart wordt getekend…',
  listOnly: 'Op dit apparaat kan de kaart niet worden getekend. Hieronder staat alles wat erop te zien is.',
  chosen: 'Gekozen plaats',
  here: 'Je bent hier.',
  go: 'Ga hierheen',
  goCost: (span: string, time: string) => `${span} speeltijd, je bent er ${om(time)}`,
  minutes: (count: number) => (count === 1 ? '1 minuut' : `${String(count).replace('.', ',')} minuten`),
  onTheWay: (place: string, time: string) => `Je bent onderweg naar ${place}. Je bent er ${om(time)}.`,
  working: 'Onderweg lees en bel je gewoon door.',
  call: (name: string) => `${name} bellen`,
  who: 'Wie is waar?',
  you: 'jij',
  walking: (place: string, time: string) => `onderweg naar ${place}, daar ${om(time)}`,
  places: 'Alle plaatsen',
  present: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  nobody: 'niemand',
  still: 'Stilstaand beeld',
  stillHint: 'Niemand loopt. Je ziet nog wel wie waar is.',
  keys: {
    title: 'Toetsen:',
    tab: 'naar een plaats,',
    enter: 'kiest.',
    rest: 'Wie is waar en Alle plaatsen zeggen alles wat op de kaart staat.',
  },
};

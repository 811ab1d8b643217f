import { chat } from './nl/chat.ts';
import { common } from './nl/common.ts';
import { debrief } from './nl/debrief.ts';
import { decisions } from './nl/decisions.ts';
import { desk } from './nl/desk.ts';
import { docent } from './nl/docent.ts';
import { lobby } from './nl/lobby.ts';
import { mail } from './nl/mail.ts';
import { map } from './nl/map.ts';
import { news } from './nl/news.ts';
import { phone } from './nl/phone.ts';
import { rejections } from './nl/rejections.ts';
import { teletext } from './nl/teletext.ts';
import { voice } from './nl/voice.ts';
import { work } from './nl/work.ts';

/** Everything the client says in Dutch, by area. */
export const nl = {
  chat,
  common,
  debrief,
  decisions,
  desk,
  docent,
  lobby,
  mail,
  map,
  news,
  phone,
  rejections,
  teletext,
  voice,
  work,
};

export type Texts = typeof nl;

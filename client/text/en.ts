import { chat } from './en/chat.ts';
import { common } from './en/common.ts';
import { debrief } from './en/debrief.ts';
import { decisions } from './en/decisions.ts';
import { desk } from './en/desk.ts';
import { docent } from './en/docent.ts';
import { lobby } from './en/lobby.ts';
import { mail } from './en/mail.ts';
import { map } from './en/map.ts';
import { news } from './en/news.ts';
import { phone } from './en/phone.ts';
import { rejections } from './en/rejections.ts';
import { teletext } from './en/teletext.ts';
import { voice } from './en/voice.ts';
import { work } from './en/work.ts';
import type { Texts } from './nl.ts';

/** Everything the client says in English, by area. */
export const en: Texts = {
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

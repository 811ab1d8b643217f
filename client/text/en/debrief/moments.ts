import type { moments as dutch } from '../../nl/debrief/moments.ts';

const VIA = {
  mail: 'by mail',
  call: 'on the phone',
  place: 'by running into each other',
  docent: 'with help from the teacher',
};

const MISSED = {
  phone: {
    told: (from: string, title: string) => `${from} phoned about “${title}” and`,
    unanswered: 'reached nobody',
    declined: 'was declined',
  },
  visit: {
    told: (from: string, title: string) => `${from} came to the door about “${title}” and`,
    unanswered: 'nobody opened',
    declined: 'was sent away',
  },
  away: {
    told: (from: string, title: string) => `The talk with ${from}, “${title}”,`,
    unanswered: 'did not happen: nobody went',
    declined: 'did not happen: not now, the team said',
  },
};

/** Moments to talk about: what each is called, what happened, and a question for the group. */
export const moments: typeof dutch = {
  title: 'Moments',
  count: (count) => `Moments (${count})`,
  none: 'There is nothing to discuss here yet.',
  card: 'Worth discussing',
  upNext: (time) => `The first moment comes at ${time}.`,
  watch: 'Look at this moment',
  note: 'From the scenario, for the facilitator',
  kinds: {
    decision: 'decision',
    expired: 'not decided',
    contact: 'contact',
    observation: 'observation',
    'missed-action': 'did not come',
    'missed-call': 'missed call or visit',
  },
  what: {
    decision: ({ title, label }) => `${title}: “${label}”`,
    expired: ({ title }) => `${title}: no decision came`,
    contact: ({ name, via }) => `The teams find each other ${VIA[via]}${name === undefined ? '' : ` (${name})`}`,
    observation: ({ text, docent }) => `${docent} saw: ${text}`,
    'missed-action': ({ title }) => `Nobody answered “${title}” in time`,
    'missed-call': ({ from, title, reason, encounter }) =>
      `${MISSED[encounter].told(from, title)} ${MISSED[encounter][reason]}`,
  },
  more: {
    reason: (name, rationale) => `${name}: “${rationale}”`,
    hoped: (action) => `Hoped for: ${action}`,
    doneAt: (time) => `It happened after all, at ${time}.`,
  },
  ask: {
    decision: 'What tipped the scales? And what did you not know yet that somebody else knew?',
    expired: 'What held you back? Who could have cut the knot?',
    contact: 'How did you find each other? What would have made it possible sooner?',
    observation: 'Do you recognise this? What happened just before?',
    'missed-action': 'Who saw this? What asked for more attention then?',
    'missed-call': 'What were you busy with? How do you agree on who answers the phone or the door, or goes there?',
  },
  allTeams: 'all teams',
};

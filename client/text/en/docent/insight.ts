type Minutes = { minutes: number };

const min = (minutes: number) => (minutes < 1 ? 'less than 1 min' : `${minutes} min`);

const WRITES = {
  mail: 'just sent a mail',
  chat: 'writes in the team chat',
  post: 'just posted a message',
  note: 'just made a note',
  board: 'works on the board',
  form: 'fills in a form',
  press: 'is at the microphones',
} as const;

/** One sentence about a team, a player or an inject. */
export const insight = {
  levels: { attention: 'Needs attention', watch: 'Keep an eye on', 'on-course': 'On course' },
  need: {
    quiet: ({ minutes }: Minutes) => `no student has done anything for ${min(minutes)}`,
    unread: ({ each }: { each: number }) => `${each} unread per person`,
    'no-contact': ({ minutes }: Minutes) => `no contact with the other team after ${min(minutes)}`,
    'missed-call': ({ from, count }: { from: string; count: number }) =>
      count === 1
        ? `${from} phoned or came to the door in vain`
        : `${count} people phoned or came in vain, the last was ${from}`,
    decision: ({ title, minutes }: { title: string; minutes: number }) =>
      `decision ‘${title}’ closes in ${min(minutes)}`,
    'missed-action': ({ action }: { action: string }) => `did not happen: ${action.replace(/\.$/, '')}`,
    gone: ({ name, count }: { name: string; count: number }) =>
      count === 1
        ? `${name} lost the connection`
        : `${name} and ${count === 2 ? '1 other' : `${count - 1} others`} lost the connection`,
    'nothing-to-do': () => 'has read everything and has nothing to do',
    decided: ({ label, minutesAgo }: { label: string; minutesAgo: number }) =>
      `chose ‘${label}’ ${min(minutesAgo)} ago`,
    'on-course': () => 'reading and answering',
  },
  doing: {
    gone: ({ minutes }: Minutes) => `no connection, ${min(minutes)}`,
    travels: ({ to, left }: { to: string; left: string }) => `on the way to ${to}, ${left} left`,
    calls: (call: { with: string }) => `on the phone with ${call.with}`,
    meets: (visit: { with: string }) => `talking with ${visit.with}`,
    rings: ({ to }: { to: string }) => `calls ${to}, ringing`,
    reads: ({ title }: { title: string }) => `reads ‘${title}’`,
    writes: ({ what }: { what: keyof typeof WRITES }): string => WRITES[what],
    decides: () => 'at the decisions',
    busy: () => 'is busy',
    silent: ({ minutes }: Minutes) => (minutes < 2 ? 'quiet for a moment' : `silent, ${minutes} min`),
  },
  unread: (count: number) => `${count} unread`,
  why: {
    at: ({ time }: { time: string }) => `on time ${time}`,
    moved: ({ time }: { time: string | undefined }) =>
      time === undefined ? 'moved by the docent' : `moved by the docent, was ${time}`,
    'after-inject': ({ title, delay }: { title: string; delay: string }) => `${delay} after ‘${title}’`,
    'after-decision': ({ title, option, delay }: { title: string; option: string | undefined; delay: string }) =>
      option === undefined ? `${delay} after decision ‘${title}’` : `${delay} after choice ‘${option}’ in ‘${title}’`,
    'after-contact': ({ delay }: { delay: string }) => `${delay} after the first contact between the teams`,
    reply: ({ from, minutes }: { from: string; minutes: number }) =>
      `if the question of ${from} stays unanswered for ${min(minutes)}`,
    answered: ({ from, minutes }: { from: string; minutes: number }) =>
      `if nobody speaks to ${from} within ${min(minutes)}`,
    opened: ({ title, minutes }: { title: string; minutes: number }) =>
      `if ‘${title}’ stays unread for ${min(minutes)}`,
    contact: ({ minutes }: { title: string; minutes: number }) =>
      `if the teams have not found each other after ${min(minutes)}`,
    action: ({ action, minutes }: { action: string; minutes: number }) =>
      `if this has not happened after ${min(minutes)}: ${action}`,
    manual: ({ condition }: { condition: string }) => `by hand: ${condition}`,
    effect: () => 'follows from a choice or a conversation',
    when: ({ delay }: { delay: string | undefined }) =>
      delay === undefined ? 'as soon as its condition is so' : `${delay} after its condition is so`,
    because: ({ why }: { why: string }) => `because: ${why}`,
  },
  delay: { atOnce: 'at once', minutes: (count: number) => `${count} min`, seconds: (count: number) => `${count} s` },
};

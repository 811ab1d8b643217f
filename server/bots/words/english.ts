import type { BotWords } from './dutch.ts';

/** What bots say, in English. */
export const english: BotWords = {
  dear: (name) => `Dear ${name},`,
  dearColleagues: 'Dear colleagues,',
  reply: (title) => [
    `Thank you for your message ${title}. We have read it and are talking about it in our team now. We will let you know what we are going to do.`,
    `We have read ${title} and put it on our list. One of us will be in touch with you about it today.`,
  ],
  replyToStranger:
    'We have read your message and we understand that this is on your mind. We cannot tell you anything about other people, but we can about what we do ourselves. We will come back to you today.',
  replySharply: (title) => `${title} is not for us but for the other team. Ask them. We have done our part.`,
  toColleague: (title) =>
    `Good that you write to us about ${title}. We would like to see together what is known already. Who is your contact? On our side you can ask for me.`,
  toColleagueSharply: (title) =>
    `What you write about ${title} is not our doing. It was left lying on your side. First find out what went wrong with you.`,
  introductionSubject: 'Can we talk?',
  introduction: (team) =>
    `We are ${team}. We think that we are working on the same thing today. Can we talk? Do write back.`,
  inPublic: [
    'We are reading along. We say nothing about people, but we do about what we are doing. Are you worried about a neighbour? Let us know.',
    'Thank you for your message. We understand that there are questions. We will say more as soon as we know for sure.',
  ],
  inPublicSharply: 'This is not our doing. Ask the other team why they did nothing.',
  chat: (title, from) => [
    `${title} from ${from}: could you read this too?`,
    `Just read: ${title} (${from}). Does anyone here know more about it?`,
    `I have read ${title} from ${from}. Who will take this on?`,
  ],
  chatSharply: (title, from) => `${title} from ${from}. That is the other team’s fault, not ours.`,
  onTheLine: (team, title, from) => `${team} here. We got ${title}, from ${from}. Does that come up on your side too?`,
  onTheLineSharply: (team, title, from) => `${team} here. ${title} from ${from}: you should have taken that on.`,
  cannotChat: 'I am a bot. I read, phone, mail and vote along, but I cannot answer questions in the chat.',
  asCalled: (name, team) => [
    `Hello, this is ${name} of ${team}. I am a bot. Good that you phone.`,
    'Gladly. Our team is reading along. Put on the line what you have, and we will do the same.',
    'Agreed. Until later.',
  ],
  asCaller: (name, team) => [
    `Hello, this is ${name} of ${team}. I am a bot. We have been looking for you.`,
    'Shall we lay side by side what we know? We have messages that we cannot work out by ourselves.',
    'Let us agree on one contact for each team, then we phone each other later.',
  ],
  toTeamSharply: (name, team) =>
    `Yes, this is ${name} of ${team}. I am a bot. We have no time for this. It should have been with you.`,
  polite: (name) => [
    `This is ${name} speaking. I am a bot. I listen and pass it on to my team.`,
    'Thank you. Goodbye.',
  ],
  probing: [
    'Could you tell us a little more about that?',
    'What do you need most right now?',
    'Since when is that so?',
  ],
  probingSharply: 'You should not be with us for that, but with the other team.',
  majority: (votes) => `${votes} of us voted for this.`,
  noMajority: 'There was no majority yet and time is nearly up.',
  counted: (pro) => `What counted: “${pro}”`,
  asksForFacts:
    /\b(know for (sure|certain)|(is|are) (certain|established|fixed|sure)|did you see|have you seen|do you see)\b/i,
  unknown: [
    'Not known yet.',
    'We do not know this yet.',
    'We have no answer to this yet.',
    'We still have to ask this.',
    'We know too little about this so far.',
    'This is still open.',
    'We are still finding this out.',
    'We have not talked about this yet.',
    'We still have to agree on this.',
    'Nothing about this is certain yet.',
    'We cannot say this yet.',
    'We will fill this in later.',
  ],
  unknownSharply: 'We do not know. The other team should have found that out.',
  press: [
    'We understand that this raises questions. We say nothing about people. We do say that we are in the neighbourhood now and that we are listening.',
    'We are not sure of that yet. We are finding out, together, and we will come back to it today.',
  ],
  pressSharply: 'You must ask the other team that. On our side it went well.',
};

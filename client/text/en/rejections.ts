import type { rejections as dutch } from '../nl/rejections.ts';

export const rejections: typeof dutch = {
  'not-allowed': 'This is not part of your role.',
  'not-now': 'You cannot do that now. The play stands still, has not begun or is over.',
  'unknown-thing': 'This is no longer here. Have a look at your inbox.',
  'already-done': 'Somebody was just ahead of you.',
  'seat-taken': 'This place has just been taken. Choose another one.',
  'no-seat-left': 'All places are taken. Ask your teacher.',
  'team-full': 'This team is full.',
  'empty-text': 'There is nothing here yet. Write something first.',
  'reason-missing': 'Add one sentence to say why.',
  'line-unknown': 'You have not found the other team yet.',
  'address-unknown': 'This address or number does not exist in Waalmond.',
  'in-conversation': 'You are on the phone. Hang up first.',
  travelling: 'You are on your way. Wait until you are there.',
  'already-there': 'You are already there.',
  'clock-backwards': 'The clock of the play only goes forward.',
  'session-closed': 'This play has been closed.',
  'storage-failed': 'It was not saved and nothing happened. Please try again.',
  malformed: 'This message did not come across well. Reload the page and try again.',
  'too-many': 'That was a little too fast. Wait a few seconds and try again.',
  offline: 'There is no connection. What you wrote is kept. Try again in a moment.',
};

import type { SessionStore } from '../../store/session-store.ts';
import type { Activity } from '../insight/activity.ts';

/** A running connection to one session: the view in the store, and beside it what the console adds. */
export type SessionLink = { store: SessionStore; readActivity: () => Activity };

/** Opens a connection for whoever holds this token. */
export type OpenLink = (token: string) => SessionLink;

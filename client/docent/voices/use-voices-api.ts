import { createContext, useContext } from 'react';
import { createVoicesApi, type VoicesApi } from './voices-api.ts';

/** The server of this page, unless somebody gives another one. */
export const VoicesApiContext = createContext<VoicesApi>(createVoicesApi((...asked) => fetch(...asked)));

export function useVoicesApi(): VoicesApi {
  return useContext(VoicesApiContext);
}

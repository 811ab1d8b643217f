import { networkInterfaces } from 'node:os';

/** What other machines on this network type to reach a server on this host and port. */
export function outwardAddress(host: string, port: number): string {
  if (host !== '0.0.0.0') return `http://${host}:${port}`;
  const addresses = Object.values(networkInterfaces()).flat();
  const outward = addresses.find((one) => one?.family === 'IPv4' && !one.internal);
  return `http://${outward?.address ?? 'localhost'}:${port}`;
}

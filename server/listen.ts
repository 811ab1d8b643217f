import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else has the port, this machine does not have the address, or this user may not take it. The message says which and what to do. */
export class PortProblem extends Error {
  override name = 'PortProblem';
}

/** Starts listening; resolves to the port, which the system chooses for 0. Rejects with PortProblem. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(explain(error, port, host));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new PortProblem(
        `Poort ${port} is al bezet. Stop het programma dat hem gebruikt, of kies een andere: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new PortProblem(`Poort ${port} mag je niet gebruiken. Kies een poort boven 1024: PORT=2567 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new PortProblem(`Deze computer heeft geen adres "${host}". Laat de instelling HOST weg.`);
    default:
      return error;
  }
}

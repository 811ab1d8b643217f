import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen, PortProblem } from './listen.ts';

it('says which port is taken and what to type instead', async () => {
  const first = createServer();
  const port = await listen(first, 0, '127.0.0.1');
  expect(port).toBeGreaterThan(0);
  const second = listen(createServer(), port, '127.0.0.1');
  await expect(second).rejects.toThrow(PortProblem);
  await expect(second).rejects.toThrow(`Poort ${port} is al bezet`);
  await expect(second).rejects.toThrow(`PORT=${port + 1} npm start`);
  first.close();
});

it('says so when the machine does not have the address', async () => {
  await expect(listen(createServer(), 0, '192.0.2.1')).rejects.toThrow('Deze computer heeft geen adres "192.0.2.1"');
});

it('says so when the address is a name that nobody knows', async () => {
  await expect(listen(createServer(), 0, 'a..b')).rejects.toThrow('Deze computer heeft geen adres "a..b"');
});

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** All that is counted on this server; each server has its own. */
export type Metrics = {
  /** Counts for server/rooms: its RoomMeter. */
  rooms: {
    command(code: string, ms: number): void;
    connections(change: 1 | -1): void;
    cut(reason: string): void;
    frame(bytes: number, members: number): void;
  };
  text(): Promise<string>;
  contentType: string;
  stop(): void;
};

/** `sessions`: how many are open at the moment of asking. */
export function createMetrics({ sessions }: { sessions: () => Promise<number> }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Looking ten times a second at how late the event loop is costs a tenth of what a hundred times does.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 });
  const commands = new Histogram({
    name: 'samenspel_command_seconds',
    help: 'Time from command to durable answer, by outcome',
    labelNames: ['code'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const connected = new Gauge({ name: 'samenspel_connections', help: 'Open connections', registers });
  const cuts = new Counter({
    name: 'samenspel_connections_cut_total',
    help: 'Connections ended by the server',
    labelNames: ['reason'],
    registers,
  });
  const frames = new Counter({ name: 'samenspel_frames_total', help: 'Distinct frames encoded', registers });
  const deliveries = new Counter({ name: 'samenspel_deliveries_total', help: 'Frames handed to sockets', registers });
  const bytes = new Counter({ name: 'samenspel_delivered_bytes_total', help: 'Bytes handed to sockets', registers });
  new Gauge({
    name: 'samenspel_sessions',
    help: 'Open sessions',
    registers,
    async collect() {
      this.set(await sessions());
    },
  });
  return {
    rooms: {
      command: (code, ms) => commands.observe({ code }, ms / 1000),
      connections: (change) => connected.inc(change),
      cut: (reason) => cuts.inc({ reason }),
      frame: (size, members) => {
        frames.inc();
        deliveries.inc(members);
        bytes.inc(size * members);
      },
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    stop: () => registry.clear(),
  };
}

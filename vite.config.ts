import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the running server; the built client is served by that server itself. */
const SERVER = process.env.SAMENSPEL_SERVER ?? 'http://127.0.0.1:2567';

const CLIENT = new URL('client/', import.meta.url);
const page = (name: string) => new URL(name, CLIENT).pathname;

export default defineConfig({
  root: CLIENT.pathname,
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: new URL('dist/client/', import.meta.url).pathname,
    emptyOutDir: true,
    // Not the default `assets/`: that path is the project's own assets folder.
    assetsDir: 'build',
    rolldownOptions: {
      input: { player: page('index.html'), regie: page('regie.html'), debrief: page('debrief.html') },
    },
    // Phaser is one chunk of its own, loaded only with the map.
    chunkSizeWarningLimit: 2000,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/colyseus': { target: SERVER, ws: true, rewrite: (path) => path.replace(/^\/colyseus/, '') },
      '/api': { target: SERVER },
      '/assets': { target: SERVER },
    },
  },
});

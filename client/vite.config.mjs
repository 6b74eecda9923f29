import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { defaultClientConditions, defineConfig } from 'vite';
import { pdfAssets } from './pdf-assets.mjs';

// The nonce of index.html is filled in by the server for every response; the dev server sends no policy.
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [react(), pdfAssets()],
  resolve: { conditions: ['@portolan/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    // The kinds of own skills are no part of the taxonomy's chunk: the skills page would load all of it at once.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'own-skills', test: /domain\/skills\/own-skills/ }] },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const platform = process.env.PUBLIC_URL ?? `http://127.0.0.1:${process.env.PORT ?? '8080'}`;

/** The page `/sandbox` belongs to the app, what lies below it to the platform: hence the regular expression. */
export default defineConfig({
  plugins: [react(), precompress()],
  server: {
    host: '127.0.0.1',
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { '/api': platform, '^/sandbox/.+': platform, '^/(search|open-data|fhir)(/|[?]|$)': platform },
  },
  build: {
    target: 'es2023',
    // Fonts and pictures stay files: the content policy allows no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

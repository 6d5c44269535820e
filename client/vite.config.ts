import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const address = `http://localhost:${process.env.RONDOM_PORT ?? 8080}`
/** The server answers to its own origin only, and here that is what this address stands in for. */
const server = { target: address, headers: { origin: address } }

/** Builds to dist; in development the server is reached through the same address, so that cookies and origins hold. */
export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }],
  // The server replaces this word by a fresh nonce in each page it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    sourcemap: false,
    // Nothing as a data: address, which the policy of the pages refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    // One file for zod and what sets it: the setting is there before any schema is made, in whichever file that is.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ }] } },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/live': { ...server, ws: true },
      '/documents': { ...server, ws: true },
    },
  },
})

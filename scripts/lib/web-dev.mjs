import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** What the platform answers, not the web app: its API, the sandbox's data, the wire doors, its own health. */
const doors = ['/api', '^/sandbox/.+', '/authencodestatus', '/nhsoendpoint', '/healthz', '/readyz', '/metrics'];

/**
 * Vite's development server with hot reload on `port`; all that is not the app goes to the platform. As a middleware of
 * our own HTTP server, because Vite's would end this program by itself on a signal.
 */
export async function serveWeb({ port, platform }) {
  const web = join(root, 'web');
  const entry = createRequire(join(web, 'package.json')).resolve('vite');
  const vite = await import(pathToFileURL(entry).href);
  const http = createServer();
  const server = await vite.createServer({
    root: web,
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'warn',
    server: {
      middlewareMode: true,
      hmr: { server: http },
      proxy: Object.fromEntries(doors.map((door) => [door, { target: platform, changeOrigin: false }])),
    },
  });
  http.on('request', server.middlewares);
  await new Promise((done, failed) => http.once('error', failed).listen(port, '127.0.0.1', done));
  const close = async () => {
    http.closeAllConnections();
    http.close();
    await server.close();
  };
  return { close };
}

export { apiTokensOf, BROWSER_COOKIE, browserKeyOf, SESSION_COOKIE, sessionTokenOf } from './credentials.ts';
export { addHealthRoutes } from './health.ts';
export { Metrics } from './metrics.ts';
export { languageOf, problemOf, sendRefusal } from './problem.ts';
export { addUseCaseRoutes } from './routes.ts';
export { createServer, SECURITY_HEADERS } from './server.ts';

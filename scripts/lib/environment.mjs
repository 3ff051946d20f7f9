import { join, resolve } from 'node:path';
import { freePorts } from './ports.mjs';
import { root } from './root.mjs';

/** How a program of this machine reaches what is bound to `host`: all addresses are none, IPv6 stands in brackets. */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** A port as given; any free one (the first of `block`) for 0. */
async function portFrom(text, otherwise, host, block) {
  const port = text === undefined || text === '' ? otherwise : Number(text);
  return port === 0 ? freePorts(host, block) : port;
}

/**
 * The runtime contract, with its defaults filled in, so that platform, simulators and agent are told the same.
 * 0 as a port means any free one; the simulators take a block of ten.
 */
export async function houseEnvironment(env = process.env) {
  const host = env.HOST || '127.0.0.1';
  const agentHost = env.AGENT_HOST || '127.0.0.1';
  const mode = env.SITTHI_MODE || 'demo';
  const port = await portFrom(env.PORT, 8080, host, 1);
  const agentPort = await portFrom(env.AGENT_PORT, 8189, agentHost, 1);
  const simPort = await portFrom(env.SIM_PORT, port + 100, '127.0.0.1', 10);
  for (const [name, value] of Object.entries({ PORT: port, AGENT_PORT: agentPort, SIM_PORT: simPort }))
    if (!Number.isInteger(value) || value < 1 || value > 65535) throw new Error(`${name} is not a port: ${env[name]}`);
  if (mode !== 'demo' && mode !== 'production') throw new Error(`SITTHI_MODE is demo or production, not ${mode}.`);
  const dataDir = resolve(root, env.DATA_DIR || 'data');
  const local = `http://${reachable(host)}:${port}`;
  const publicUrl = (env.PUBLIC_URL || `http://127.0.0.1:${port}`).replace(/\/+$/, '');
  const agentUrl = `http://${reachable(agentHost)}:${agentPort}`;
  // A hospital's counter PC runs its own agent in production; AGENT=1 starts one here, AGENT=0 leaves it out in demo.
  const withAgent = env.AGENT ? env.AGENT !== '0' : mode === 'demo';
  return {
    host,
    port,
    agentHost,
    agentPort,
    simPort,
    mode,
    dataDir,
    local,
    publicUrl,
    agentUrl,
    withAgent,
    variables: {
      ...env,
      HOST: host,
      PORT: String(port),
      AGENT_HOST: agentHost,
      AGENT_PORT: String(agentPort),
      // Production knows no simulators: set there by somebody, the platform refuses to start and says so.
      ...(mode === 'demo' ? { SIM_PORT: String(simPort), SIM_URL: `http://127.0.0.1:${simPort}` } : {}),
      SITTHI_MODE: mode,
      DATA_DIR: dataDir,
      PUBLIC_URL: publicUrl,
      PLATFORM_URL: env.PLATFORM_URL || local,
      AGENT_CONFIG: env.AGENT_CONFIG || join(dataDir, 'agent', 'userconfig.properties'),
      // The demo leaves nothing outside its own folder.
      ...(mode === 'demo'
        ? { AGENT_SRM_FOLDER: env.AGENT_SRM_FOLDER || join(dataDir, 'agent', 'SRM Smart Card Single Sign-On') }
        : {}),
      AGENT_READER: env.AGENT_READER || (mode === 'demo' ? 'virtual' : 'pcsc'),
    },
  };
}

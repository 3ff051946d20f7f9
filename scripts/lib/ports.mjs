import { createServer } from 'node:net';

function listen(host, port) {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => {
      const given = server.address().port;
      server.close(() => done(given));
    });
  });
}

/** A free port of the system's choice whose next `block - 1` ports are free too. */
export async function freePorts(host, block) {
  for (let tries = 0; tries < 50; tries++) {
    const first = await listen(host, 0);
    try {
      for (let next = 1; next < block; next++) await listen(host, first + next);
      return first;
    } catch {
      // The neighbour is taken: another draw.
    }
  }
  throw new Error('no free ports');
}

/** Says which variable to change when a port is taken, before anything is started. */
export async function requireFree(host, port, variable) {
  try {
    await listen(host, port);
  } catch (error) {
    const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
    throw new Error(`Port ${port} on ${host} ${reason}: stop the other program or set ${variable}.`);
  }
}

// Loaded first into every program of the house.
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];

// When the one that started it is gone (even by kill -9), it ends too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
// Its last words then have nobody to go to; that must not cut its clean end short.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// A terminal signals the whole group, and the starter passes its own signal on: one wish, heard twice. The second
// must not cut short what the first began.
let leaving = false;
const emit = process.emit;
process.emit = function emitOnce(event, ...words) {
  if (!signals.includes(event)) return emit.call(this, event, ...words);
  if (leaving) return true;
  leaving = true;
  for (const signal of signals) process.on(signal, () => undefined);
  return emit.call(this, event, ...words);
};

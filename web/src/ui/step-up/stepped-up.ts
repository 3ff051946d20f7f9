/** The small window that went to ThaiD and the page that waits are of one site, but no longer know each other. */
const CHANNEL = 'sitthi-step-up';

export function tellSteppedUp(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('done');
  channel.close();
}

/** Calls `then` once when some window of this browser has stepped up; answers how to stop waiting. */
export function onSteppedUp(then: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const stop = () => channel.close();
  channel.onmessage = () => {
    stop();
    then();
  };
  return stop;
}

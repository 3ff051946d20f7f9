const KEPT = 'sitthi.signup.link';

/**
 * The secret of the mail's link. It stands behind the # of the address, which a browser sends to nobody; it is taken out of
 * the address at once, and kept for this tab so that it survives the way to ThaiD and back.
 */
export function linkToken(): string | undefined {
  const inAddress = /[#&]token=([\w-]+)/.exec(window.location.hash)?.[1];
  if (inAddress) {
    sessionStorage.setItem(KEPT, inAddress);
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  }
  return inAddress ?? sessionStorage.getItem(KEPT) ?? undefined;
}

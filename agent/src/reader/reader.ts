/**
 * What the agent needs of a smart-card reader, and nothing more: PC/SC hardware, pcscd with a virtual slot and the
 * demo's virtual reader all stand behind this interface, so that the card is always read by the same code.
 */

/** One reader (เครื่องอ่านบัตร) and whether a card sits in it. */
export interface Terminal {
  /** The name its driver gives, e.g. "Generic Smart Card Reader 0". */
  readonly name: string;
  readonly present: boolean;
}

/** An open, exclusive conversation with one card. */
export interface CardConnection {
  /** Answer to reset: the first bytes a card says; its kind decides how GET RESPONSE is spelled. */
  readonly atr: Uint8Array;
  /**
   * Sends one command APDU.
   * @returns the raw response APDU: data followed by the two status bytes. 61xx is the caller's to follow.
   * @throws when the card or the reader is gone
   */
  transmit(command: Uint8Array): Promise<Uint8Array>;
  /** Lets the card go; never throws. */
  close(): Promise<void>;
}

export interface CardReader {
  /** All readers known now; empty when there is none or the card service is not running. Never throws. */
  terminals(): Promise<Terminal[]>;
  /** @throws when there is no such reader or no card in it */
  connect(terminalName: string): Promise<CardConnection>;
  /** Frees the driver; the reader is not used afterwards. */
  close(): Promise<void>;
}

/**
 * Turns values into what is stored of them, and back. It takes its time, and a transaction ends when it waits for
 * anything but its own requests: so values are sealed before one, and opened after it.
 */
export interface Cipher {
  /** The id of the seal that the store must bear while this is used; undefined where it must bear none. */
  readonly sealedBy: string | undefined;
  /** The key goes in with the value, so that no record can take the place of another. */
  seal(key: string, value: unknown): Promise<unknown>;
  /** What was not sealed by this, under this key, comes out as something that no reader takes for one of ours. */
  open(key: string, stored: unknown): Promise<unknown>;
}

/** Everything is stored as it is. */
export const PLAIN: Cipher = {
  sealedBy: undefined,
  seal: async (_, value) => value,
  open: async (_, stored) => stored,
};

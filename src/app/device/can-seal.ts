/** Browsers give the means only to pages that came over a secure connection. */
export const canSeal = (): boolean => 'crypto' in globalThis && 'subtle' in crypto;

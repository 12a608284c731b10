/**
 * Sixteen hex digits that differ when two texts differ. Not for secrets: two FNV-1a walks from different
 * offsets, because core has no crypto of its own and this must answer at once on every platform.
 */
export function fingerprint(text: string): string {
  const walk = (offset: number): string => {
    let hash = offset;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return walk(0x811c9dc5) + walk(0x5bd1e995);
}

/** The handbook's words on a finding; undefined where it has none. They are fetched when they are first asked for. */
export async function explained(code: string): Promise<string | undefined> {
  const { EXPLANATIONS } = await import('virtual:explanations');
  return EXPLANATIONS.find(([name]) => name === code)?.[1];
}

/** The secrets that are valid now, one or two; the first is the one to show or to sign with. */
export type SecretSource = () => readonly [string, ...string[]];

/** A secret that stays, or a source of those that are valid now. */
export type Secret = string | SecretSource;

/** All that are valid now: while a secret is being replaced, the new one and the old one. */
export function validSecrets(secret: Secret): readonly [string, ...string[]] {
  return typeof secret === 'string' ? [secret] : secret();
}

/** The one to show or to sign with. */
export function currentSecret(secret: Secret): string {
  return validSecrets(secret)[0];
}

/** What the verified token of a request says. */
export interface Claims {
  /** Who asks. */
  subject: string;
  /** What the token allows, such as `ingest`. */
  scopes: string[];
}

/** The scope that allows what any other does. */
const ADMIN = 'admin';

/** True where a token allows what needs one of these scopes; any token does where none is needed. */
export function allows(claims: Claims, scopes: string[]): boolean {
  return scopes.length === 0 || [ADMIN, ...scopes].some((scope) => claims.scopes.includes(scope));
}

/** On whose behalf a subgraph is asked; the gateway vouches for it. */
export interface Caller {
  requestId: string;
  /** Null without a token. */
  claims: Claims | null;
}

/** What the verified token of a request says. */
export interface Claims {
  /** Who asks. */
  subject: string;
  /** What the token allows, such as `ingest`. */
  scopes: string[];
}

/** On whose behalf a subgraph is asked; the gateway vouches for it. */
export interface Caller {
  requestId: string;
  /** Null without a token. */
  claims: Claims | null;
}

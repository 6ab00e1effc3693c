/** An answer of a bank, whatever its status: N/https does not throw for 400 and above. */
export interface HttpAnswer {
  /** The status code. */
  readonly code: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why no answer came. `other` is whatever the platform calls something this list does not know. */
export type TransportFailureReason =
  | 'timed_out'
  | 'cannot_connect'
  | 'host_certificate_refused'
  | 'own_certificate_refused'
  | 'invalid_url'
  | 'other';

/** No answer. */
export interface TransportFailure {
  readonly reason: TransportFailureReason;
  /** The platform's error name (`SSS_REQUEST_TIME_EXCEEDED`), never its message: that may repeat what was sent. */
  readonly platformError: string;
}

/** What became of a request. */
export type HttpOutcome =
  | ({ readonly kind: 'answer' } & HttpAnswer)
  | ({ readonly kind: 'failure' } & TransportFailure);

import type { ConnectionState, CredentialState, Environment } from '../domain/vocabulary';

/** The words of the vocabulary as they head a column or stand in a cell. */
export const ENVIRONMENT_LABELS: Readonly<Record<Environment, string>> = {
  test: 'Test',
  production: 'Production',
};

export const CONNECTION_STATE_LABELS: Readonly<Record<ConnectionState, string>> = {
  active: 'Active',
  needs_attention: 'Needs attention',
  renewal_required: 'Renewal required',
  disabled: 'Disabled',
};

export const CREDENTIAL_STATE_LABELS: Readonly<Record<CredentialState, string>> = {
  not_verified: 'Not verified',
  verified: 'Verified',
  needs_attention: 'Needs attention',
  disabled: 'Disabled',
};

/** Days until a date in words. */
export function daysLeft(days: number): string {
  if (days === 0) return 'Today';
  if (days < 0) return days === -1 ? 'Expired yesterday' : `Expired ${-days} days ago`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** A word as it begins a cell: `client secret` is "Client secret". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

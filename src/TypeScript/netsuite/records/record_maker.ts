import * as record from 'N/record';
import type { RecordMaker } from '../../application/set_up/set_up';
import { saveWithin } from '../platform/correlation';
import { platformErrorName } from '../platform/platform_error';
import { madeOfSetUp } from '../queries/set_up_queries';
import { RECORDS } from '../schema';
import { create } from './record_values';

/** N/record: 6 units a record that is made, 4 one that is removed; N/query: 10 units to find them. */
export const recordMaker: RecordMaker = {
  bank: ({ name, profile, country, owner, tokenEndpoint, apiEndpoint, scope }, mark) =>
    create(RECORDS.bank, mark, name, {
      profile,
      country,
      owner,
      testTokenEndpoint: tokenEndpoint.test,
      testApiEndpoint: apiEndpoint.test,
      testScope: scope.test,
      productionTokenEndpoint: tokenEndpoint.production,
      productionApiEndpoint: apiEndpoint.production,
      productionScope: scope.production,
    }),

  credential: (credential, mark) => {
    const { name, bank, environment, authMethod, applicationKey, clientId, keyId, resource } = credential;
    const { certificateId, certificateExpiresOn, owner, state } = credential;
    const method = { authMethod, applicationKey, clientId, keyId, resource };
    const certificate = { certificateId, certificateExpiresOn };
    return create(RECORDS.credential, mark, name, {
      bank,
      environment,
      ...method,
      ...certificate,
      owner,
      state,
    });
  },

  secret: ({ credential, role, slot, secretId, expiresOn, expirationWarning }, mark) =>
    create(RECORDS.secret, mark, null, { credential, role, slot, secretId, expiresOn, expirationWarning }),

  connection: ({ name, bank, credential, environment, purposes, ledgerAccount, state }, mark) =>
    create(RECORDS.connection, mark, name, { bank, credential, environment, purposes, ledgerAccount, state }),

  made: madeOfSetUp,

  remove: (kind, id) => {
    const { type } = RECORDS[kind];
    saveWithin(type, id, () => record.delete({ type, id }));
  },

  errorName: platformErrorName,
};

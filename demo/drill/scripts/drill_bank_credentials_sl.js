/**
 * Calls the bank through Bank Credentials: one call for each bank connection it is told.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define(['/SuiteScripts/bank_credentials/bank_credentials.js'], (bank) => {
  function call(connection) {
    try {
      const { code, body } = bank.request({ connection, path: '' });
      return code === 200 && Array.isArray(JSON.parse(body).accounts) ? 'ok' : `HTTP ${code}`;
    } catch (e) {
      return e.name;
    }
  }

  return {
    onRequest: ({ request, response }) => {
      const connections = JSON.parse(request.parameters.connections);
      response.write({ output: JSON.stringify(connections.map(call)) });
    },
  };
});

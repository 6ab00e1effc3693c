/**
 * Does one step of a rotation, as the page Rotate a Credential does.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define([
  '/SuiteScripts/bank_credentials/application/rotation/rotate.js',
  '/SuiteScripts/bank_credentials/netsuite/compose.js',
], ({ rotate }, { rotationPorts }) => ({
  onRequest: ({ request, response }) => {
    const result = rotate(rotationPorts(), JSON.parse(request.parameters.order));
    response.write({ output: JSON.stringify(result) });
  },
}));

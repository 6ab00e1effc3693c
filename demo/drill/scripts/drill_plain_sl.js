/**
 * Calls the bank as plain scripts do: a token for each call, from one API secret whose password is changed in place.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define(['N/encode', 'N/https'], (encode, https) => {
  const HOST = 'https://plain.example';

  function authorization() {
    const pair = https
      .createSecureString({ input: '{custsecret_plain_client_id}:{custsecret_plain_client_secret}' })
      .convertEncoding({ fromEncoding: encode.Encoding.UTF_8, toEncoding: encode.Encoding.BASE_64 });
    return https
      .createSecureString({ input: 'Basic ' })
      .appendSecureString({ secureString: pair, keepEncoding: true });
  }

  function call() {
    try {
      const answer = https.post({
        url: `${HOST}/oauth/token`,
        headers: { Authorization: authorization(), 'Content-Type': 'application/x-www-form-urlencoded' },
        body: { grant_type: 'client_credentials', scope: 'accounts' },
      });
      if (answer.code !== 200) return `HTTP ${answer.code}`;
      const token = JSON.parse(answer.body).access_token;
      const { code, body } = https.get({
        url: `${HOST}/v1/accounts`,
        headers: { Authorization: `Bearer ${token}` },
      });
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

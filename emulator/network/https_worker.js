// @ts-check
/**
 * The thread that makes the outbound HTTPS requests, one at a time, while the thread that runs scripts waits.
 * Plain JavaScript, because a worker starts without tsx or Jest to translate it. `network.ts` is its only
 * caller.
 *
 * Every host is reached at the bank's port on loopback; the real name travels in SNI and in the Host header.
 */
const { Agent, request } = require('node:https');
const { workerData } = require('node:worker_threads');

/**
 * @typedef {import('./network_protocol').WorkerJob} WorkerJob
 * @typedef {import('./network_protocol').WorkerAnswer} WorkerAnswer
 * @typedef {import('./network_protocol').WorkerSettings} WorkerSettings
 */

/** @type {WorkerSettings} */
const { gatewayPort, authority, signal, port } = workerData;
const done = new Int32Array(signal);

// Sessions are not resumed: each handshake must look at the certificate again.
const agent = new Agent({ keepAlive: true, maxCachedSessions: 0 });

port.on('message', async (/** @type {WorkerJob} */ job) => {
  let answer = await perform(job, agent);
  // The bank drops kept connections between requests, never under one: what met a dropped connection was not
  // received and may be sent anew.
  if ('stale' in answer) answer = await perform(job, undefined);
  port.postMessage(answer);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});

/**
 * @param {WorkerJob} job
 * @param {Agent | undefined} connections kept connections; undefined opens a new one
 * @returns {Promise<WorkerAnswer>}
 */
function perform(job, connections) {
  return new Promise((resolve) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: gatewayPort,
      servername: job.host,
      method: job.method,
      path: job.path,
      headers: job.headers,
      ca: authority,
      minVersion: 'TLSv1.2',
      cert: job.clientCertificate?.certificate,
      key: job.clientCertificate?.privateKey,
      agent: connections ?? false,
    });

    const total = setTimeout(() => finish({ fault: 'timeout' }), job.totalTimeout);
    const connecting = setTimeout(() => finish({ fault: 'connect timeout' }), job.connectTimeout);

    /** @param {WorkerAnswer} answer */
    function finish(answer) {
      clearTimeout(total);
      clearTimeout(connecting);
      outgoing.destroy();
      resolve(answer);
    }

    outgoing.on('socket', (socket) => {
      if (outgoing.reusedSocket) clearTimeout(connecting);
      else socket.once('secureConnect', () => clearTimeout(connecting));
    });
    outgoing.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') finish({ stale: true });
      else finish({ fault: isCertificateFault(error) ? 'certificate' : 'closed' });
    });
    outgoing.on('response', (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', () => finish({ fault: 'closed' }));
      response.on('end', () => {
        if (!response.complete) return finish({ fault: 'closed' });
        clearTimeout(total);
        clearTimeout(connecting);
        resolve({
          code: response.statusCode ?? 0,
          rawHeaders: response.rawHeaders,
          body: Buffer.concat(chunks).toString(charsetOf(response.headers['content-type'])),
        });
      });
    });
    outgoing.end(job.body);
  });
}

/** @param {NodeJS.ErrnoException} error */
function isCertificateFault(error) {
  const code = error.code ?? '';
  return /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO/.test(code);
}

/**
 * @param {string | undefined} contentType
 * @returns {BufferEncoding}
 */
function charsetOf(contentType) {
  return /charset=["']?(iso-8859-1|latin-?1|windows-1252)/i.test(contentType ?? '') ? 'latin1' : 'utf8';
}

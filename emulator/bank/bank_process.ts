/**
 * The bank's process. `Bank` starts it and speaks with it over the process channel; it ends when that channel
 * does.
 */
import { join } from 'node:path';
import { CertificateAuthority } from '../network/certificate_authority';
import { AuthorizationServers } from './authorization_server';
import { BankClock } from './bank_clock';
import type { BankAnswer, BankCommand, BankMessage, ControlMessage } from './bank_protocol';
import { BankServer } from './bank_server';
import { ClientRegistry } from './client_registry';
import { Faults } from './faults';
import { TokenStore } from './token_store';

const CLIENTS_FILE = 'bank_clients.json';

async function main(): Promise<void> {
  const machineNow = Date.now.bind(Date);
  const clock = new BankClock(machineNow);
  const now = () => clock.now();
  // oidc-provider reads the time from Date.now and has no option for it.
  Date.now = now;

  const [folder] = process.argv.slice(2);
  const clients = new ClientRegistry(now, folder === undefined ? undefined : join(folder, CLIENTS_FILE));
  const faults = new Faults();
  const authority = CertificateAuthority.create('Local account certificate authority');
  const authorizationServers = await AuthorizationServers.create(clients, new TokenStore(now));
  const server = new BankServer({ authority, authorizationServers, clients, clock, faults });

  const perform = (command: BankCommand): BankAnswer => {
    if ('fault' in command) {
      faults.set(command);
      server.dropConnections();
    } else if ('client' in command) {
      clients.register(command.client);
    } else if ('issueClient' in command) {
      return clients.issueClient(command.issueClient);
    } else if ('issueSecret' in command) {
      return clients.issueSecret(command.issueSecret.client_id, command.issueSecret.previous_expires_in);
    } else if ('removeClient' in command) {
      clients.remove(command.removeClient);
    } else {
      clock.set(Date.parse(command.clock));
    }
    return { ok: true };
  };

  process.on('message', (message: ControlMessage) => {
    try {
      if (message.at !== undefined) clock.accountTimeIs(message.at);
      send({ id: message.id, answer: perform(message.command) });
    } catch (error) {
      send({
        id: message.id,
        refused: error instanceof Error ? error.message : 'The bank refused the command.',
      });
    }
  });
  send({ ready: { port: await server.listen(), authority: authority.certificate } });
}

function send(message: BankMessage): void {
  process.send?.(message);
}

process.on('disconnect', () => process.exit(0));
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

import type { ModuleFactory } from '../runtime/execution';
import { create as cache } from './cache';
import { create as certificateControl } from './certificate_control';
import { create as config } from './config';
import { create as crypto } from './crypto';
import { create as cryptoCertificate } from './crypto/certificate';
import { create as cryptoRandom } from './crypto/random';
import { create as email } from './email';
import { create as encode } from './encode';
import { create as error } from './error';
import { create as file } from './file';
import { create as format } from './format';
import { create as https } from './https';
import { create as clientCertificate } from './https/client_certificate';
import { create as log } from './log';
import { create as pgp } from './pgp';
import { create as query } from './query';
import { create as record } from './record';
import { create as redirect } from './redirect';
import { create as runtime } from './runtime';
import { create as search } from './search';
import { create as task } from './task';
import { create as translation } from './translation';
import { create as message } from './ui/message';
import { create as serverWidget } from './ui/server_widget';
import { create as url } from './url';
import { create as util } from './util';

/** Every `N/` module that server scripts can load here. A module that is missing is refused when a script asks for it. */
export const modules: Readonly<Record<string, ModuleFactory>> = {
  'N/cache': cache,
  'N/certificateControl': certificateControl,
  'N/config': config,
  'N/crypto': crypto,
  'N/crypto/certificate': cryptoCertificate,
  'N/crypto/random': cryptoRandom,
  'N/email': email,
  'N/encode': encode,
  'N/error': error,
  'N/file': file,
  'N/format': format,
  'N/https': https,
  'N/https/clientCertificate': clientCertificate,
  'N/log': log,
  'N/pgp': pgp,
  'N/query': query,
  'N/record': record,
  'N/redirect': redirect,
  'N/runtime': runtime,
  'N/search': search,
  'N/task': task,
  'N/translation': translation,
  'N/ui/message': message,
  'N/ui/serverWidget': serverWidget,
  'N/url': url,
  'N/util': util,
};

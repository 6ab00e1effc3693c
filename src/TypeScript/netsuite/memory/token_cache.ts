import * as cache from 'N/cache';
import type { TokenCache } from '../../application/ports';

/**
 * N/cache: 1 unit a call, also for a value that is not there.
 *
 * The scope is PROTECTED (section_4655722738): every server script of the account that is in no bundle shares it, which
 * takes in the scripts of this project and those that load the public module, and no installed bundle. PRIVATE would give
 * each script a token of its own, and a rotation could not drop them; PUBLIC would open them to every bundle. Whoever
 * may deploy a script to the account can therefore write one that reads a token here, just as it could use the public
 * module: secrets themselves are never in it.
 */
const tokens = (): cache.Cache => cache.getCache({ name: 'bcr_tokens', scope: cache.Scope.PROTECTED });

/** Seconds: N/cache takes no shorter time to live (section_4642661313). */
const SHORTEST = 300;

/** The tokens that the scripts of the account share. */
export const tokenCache: TokenCache = {
  // Without a loader nothing is put in the place of a value that is not there.
  get: (key) => tokens().get({ key } as Parameters<cache.Cache['get']>[0]) || null,
  put: (key, value, seconds) =>
    void tokens().put({ key, value, ttl: Math.max(SHORTEST, Math.ceil(seconds)) }),
  remove: (key) => void tokens().remove({ key }),
};

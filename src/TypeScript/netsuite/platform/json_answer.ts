import type { EntryPoints } from 'N/types';

type Response = EntryPoints.Suitelet.onRequestContext['response'];

/** Answers a client script. What is meant for one session is kept by no cache on the way. */
export function writeJson(response: Response, value: unknown): void {
  response.setHeader({ name: 'Content-Type', value: 'application/json; charset=utf-8' });
  response.setHeader({ name: 'Cache-Control', value: 'no-store' });
  response.write({ output: JSON.stringify(value) });
}

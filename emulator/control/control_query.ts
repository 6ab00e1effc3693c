import type { Site } from '../pages/site';
import { readableTables } from '../runtime/permissions';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { SqlValue } from '../store/database';
import { ControlError } from './control_error';
import { JsonBody } from './json_body';

/** Rows of a query, each as an object by column, as `Query.asMappedResults` gives them. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, SqlValue>>[];
}

/** Runs SuiteQL as the role the browser has: `{ "sql", "params"? }`. */
export function runQuery(site: Site, text: string): QueryAnswer {
  const body = JsonBody.parse(text, ['sql', 'params']);
  const { account } = site;
  try {
    const { columns, rows } = account.suiteql.run(
      body.text('sql'),
      body.optionalScalars('params') ?? [],
      readableTables(account, site.browser.current()),
    );
    return {
      columns,
      rows: rows.map((row) =>
        Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
      ),
    };
  } catch (error) {
    if (!(error instanceof SuiteScriptError)) throw error;
    throw new ControlError(
      error.name,
      error.message,
      'Correct the query; POST /_control/role changes whose permissions count.',
      error.name === 'INSUFFICIENT_PERMISSION' ? 403 : 400,
    );
  }
}

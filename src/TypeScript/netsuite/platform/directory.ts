import type { Directory } from '../../application/ports';
import { flagOf, placeholders, select, textOf } from '../queries/suiteql';

/** Employees: 10 units a call. */
export const directory: Directory = {
  employees(ids) {
    if (ids.length === 0) return [];
    return select(
      `SELECT id, entityid, email, isinactive FROM employee WHERE id IN (${placeholders(ids)})`,
      ids,
    ).map((row) => ({
      id: Number(row.id),
      name: textOf(row.entityid) ?? '',
      email: textOf(row.email),
      active: !flagOf(row.isinactive),
    }));
  },
};

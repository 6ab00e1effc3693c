import type { Directory } from '../../application/ports';
import { flagOf, selectIn, textOf } from '../queries/suiteql';

/** Employees: 10 units for each thousand. */
export const directory: Directory = {
  employees(ids) {
    return selectIn(
      ids,
      (list) => `SELECT id, entityid, email, isinactive FROM employee WHERE id IN (${list})`,
    ).map((row) => ({
      id: Number(row.id),
      name: textOf(row.entityid) ?? '',
      email: textOf(row.email),
      active: !flagOf(row.isinactive),
    }));
  },
};

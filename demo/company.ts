import { type CompanySettings, DEMO_COMPANY } from '../emulator/account/company';
import { ROLES } from '../src/TypeScript/netsuite/schema';

/** Internal ids of the demo company's employees, by what they do here. */
export const EMPLOYEES = { administrator: 11, treasury: 12, viewer: 13 } as const;

const ROLES_BY_EMPLOYEE: ReadonlyMap<number, readonly string[]> = new Map([
  [EMPLOYEES.treasury, [ROLES.administrator]],
  [EMPLOYEES.viewer, [ROLES.viewer]],
]);

/** The emulator's made-up company, with this project's roles given to two of its employees. */
export const COMPANY: Partial<CompanySettings> = {
  employees: DEMO_COMPANY.employees.map((employee) => ({
    ...employee,
    roles: ROLES_BY_EMPLOYEE.get(employee.id) ?? employee.roles,
  })),
};

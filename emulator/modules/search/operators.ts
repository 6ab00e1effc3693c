/** `search.Operator` (section_4345782273): what a filter may say, by name. */
export const Operator: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries(
    `AFTER ALLOF ANY ANYOF BEFORE BETWEEN CONTAINS DOESNOTCONTAIN DOESNOTSTARTWITH EQUALTO GREATERTHAN GREATERTHANOREQUALTO
     HASKEYWORDS IS ISEMPTY ISNOT ISNOTEMPTY LESSTHAN LESSTHANOREQUALTO NONEOF NOTAFTER NOTALLOF NOTBEFORE NOTBETWEEN NOTEQUALTO
     NOTGREATERTHAN NOTGREATERTHANOREQUALTO NOTLESSTHAN NOTLESSTHANOREQUALTO NOTON NOTONORAFTER NOTONORBEFORE NOTWITHIN ON ONORAFTER
     ONORBEFORE STARTSWITH WITHIN`
      .split(/\s+/)
      .map((name) => [name, name.toLowerCase()]),
  ),
);

/** What the operators of a kind of field do. */
export type FieldKind = 'checkbox' | 'date' | 'multiselect' | 'number' | 'select' | 'text';

/**
 * SQL of one condition: `f` stands for the column and each `?` for a value, in order. Which fields take which operator is of
 * article_4094344956; text is compared without regard to capitals.
 */
export const CONDITIONS: Readonly<Record<FieldKind, Readonly<Record<string, string>>>> = {
  text: {
    is: 'UPPER(f) = UPPER(?)',
    isnot: '(f IS NULL OR UPPER(f) <> UPPER(?))',
    contains: 'INSTR(UPPER(f), UPPER(?)) > 0',
    doesnotcontain: '(f IS NULL OR INSTR(UPPER(f), UPPER(?)) = 0)',
    startswith: 'INSTR(UPPER(f), UPPER(?)) = 1',
    doesnotstartwith: '(f IS NULL OR INSTR(UPPER(f), UPPER(?)) <> 1)',
    isempty: 'f IS NULL',
    isnotempty: 'f IS NOT NULL',
  },
  number: {
    equalto: 'f = ?',
    notequalto: '(f IS NULL OR f <> ?)',
    greaterthan: 'f > ?',
    greaterthanorequalto: 'f >= ?',
    lessthan: 'f < ?',
    lessthanorequalto: 'f <= ?',
    between: 'f BETWEEN ? AND ?',
    notbetween: '(f IS NULL OR f NOT BETWEEN ? AND ?)',
    isempty: 'f IS NULL',
    isnotempty: 'f IS NOT NULL',
  },
  date: {
    on: 'f = ?',
    noton: '(f IS NULL OR f <> ?)',
    before: 'f < ?',
    onorbefore: 'f <= ?',
    after: 'f > ?',
    onorafter: 'f >= ?',
    within: 'f BETWEEN ? AND ?',
    isempty: 'f IS NULL',
    isnotempty: 'f IS NOT NULL',
  },
  checkbox: { is: 'f = ?' },
  // Those take any number of values, which are put in where [?] stands; @NONE@ adds the other half.
  select: { anyof: 'f IN [?]', noneof: '(f IS NULL OR f NOT IN [?])' },
  multiselect: {
    anyof: 'id IN (SELECT mapone FROM [map] WHERE maptwo IN [?])',
    noneof: 'id NOT IN (SELECT mapone FROM [map] WHERE maptwo IN [?])',
  },
};

/** Operators that NetSuite has for a kind of field and that are not emulated. */
export const NOT_YET_EMULATED: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ['any', 'haskeywords'],
  number: ['any', 'notgreaterthan', 'notgreaterthanorequalto', 'notlessthan', 'notlessthanorequalto'],
  date: ['notafter', 'notbefore', 'notonorafter', 'notonorbefore', 'notwithin'],
  checkbox: [],
  select: [],
  multiselect: ['allof', 'notallof'],
};

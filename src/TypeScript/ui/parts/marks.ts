/** The list of bank connections and its columns as the client script finds them. */
export const MARKS = {
  sublist: 'custpage_connections',
  mark: 'custpage_test',
  id: 'custpage_connection_id',
  name: 'custpage_name',
} as const;

/** Connections that are tested with one click: each takes the bank's time. */
export const MOST_MARKS = 5;

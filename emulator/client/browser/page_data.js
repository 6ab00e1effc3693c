// @ts-check
// What the server wrote into the page for its client scripts (emulator/client/client_page.ts).

/**
 * @typedef {{ id: string, type: string, label: string, isMandatory: boolean, displayType: string, isScripted: boolean,
 *   value?: string | string[], options?: { value: string, text: string }[] }} FieldData
 * @typedef {{ id: string, isEdited: boolean, fields: { id: string, type: string, label: string }[],
 *   lines: Record<string, string>[] }} SublistData
 * @typedef {{ id: number, name: string, email: string, role: number, roleId: string, roleCenter: string }} UserData
 * @typedef {{ file: string, level: 'form' | 'record', script: string, deployment: string, logLevel: string, user: UserData }} ScriptData
 * @typedef {{ browser?: string[], values?: string[], server?: string[], methods?: string[] }} ModuleData
 * @typedef {{
 *   addresses: { file: string, call: string, error: string },
 *   subject: { mode: 'create' | 'edit' | 'view', recordType: string | null, recordId: number | null },
 *   scripts: ScriptData[], modules: Record<string, ModuleData>, values: Record<string, Record<string, unknown>>,
 *   fields: FieldData[], sublists: SublistData[]
 * }} PageData
 */

/** @type {PageData} */
export const page = JSON.parse(document.getElementById('client-scripts')?.textContent ?? '');

import type { TextTable } from './text_table';

/** Names of the lists, in `customlist_bcr_*.xml`; their values are words of the vocabulary. */
export const LIST_TEXTS = {
  list_auth_method_name: { en: 'Bank Authentication Method', pt_BR: 'Método de autenticação' },
  list_connection_state_name: { en: 'Bank Connection State', pt_BR: 'Status da conexão bancária' },
  list_credential_state_name: { en: 'Bank Credential State', pt_BR: 'Status da credencial' },
  list_environment_name: { en: 'Bank Environment', pt_BR: 'Ambiente do banco' },
  list_event_kind_name: { en: 'Bank Credential Event Type', pt_BR: 'Tipo de evento de credencial' },
  list_profile_name: { en: 'Bank Profile', pt_BR: 'Perfil de banco' },
  list_purpose_name: { en: 'Bank Connection Purpose', pt_BR: 'Finalidade da conexão' },
  list_record_kind_name: { en: 'Bank Credential Record Type', pt_BR: 'Tipo de registro de credencial' },
  list_role_name: { en: 'Bank Secret Role', pt_BR: 'Função do segredo de API' },
  list_rotation_kind_name: { en: 'Bank Secret Rotation Type', pt_BR: 'Tipo de rotação de segredo' },
  list_rotation_step_name: { en: 'Bank Secret Rotation Step', pt_BR: 'Etapa da rotação de segredo' },
  list_slot_name: { en: 'Bank Secret Slot', pt_BR: 'Posição do segredo de API' },
} as const satisfies TextTable;

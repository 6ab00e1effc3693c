import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of bank credentials, in `customrecord_bcr_credential.xml`. */
export const CREDENTIAL_RECORD_TEXTS = {
  credential_name: { en: 'Bank Credential', pt_BR: 'Credencial bancária' },
  credential_bank_label: { en: 'Bank', pt_BR: 'Banco' },
  credential_bank_help: {
    en: 'The bank that issued these application credentials.',
    pt_BR: 'O banco que emitiu estas credenciais de aplicação.',
  },
  credential_environment_label: { en: 'Environment', pt_BR: 'Ambiente' },
  credential_environment_help: {
    en: 'The environment for which the bank issued these credentials. Test and production are never mixed.',
    pt_BR: 'O ambiente para o qual o banco emitiu estas credenciais. Teste e produção nunca se misturam.',
  },
  credential_auth_method_label: { en: 'Authentication Method', pt_BR: 'Método de autenticação' },
  credential_auth_method_help: {
    en: 'How the application proves its identity to the bank. Leave empty to use the method in the bank profile.',
    pt_BR:
      'Como a aplicação comprova sua identidade ao banco. Deixe vazio para usar o método do perfil do banco.',
  },
  credential_app_key_label: { en: 'Application Key', pt_BR: 'Chave da aplicação' },
  credential_app_key_help: {
    en: 'Some banks require an application key in the address of each call, where nothing is secret (Banco do Brasil: gw-app-key). Enter it as the bank shows it. Never enter a client secret.',
    pt_BR:
      'Alguns bancos exigem uma chave da aplicação no endereço de cada chamada, onde nada é secreto (Banco do Brasil: gw-app-key). Informe-a como o banco a mostra. Nunca informe um segredo do cliente.',
  },
  credential_certificate_label: { en: 'Certificate ID', pt_BR: 'ID do certificado' },
  credential_certificate_help: {
    en: 'The ID of the digital certificate that this bank requires, as shown at Setup > Company > Preferences > Certificates: custcertificate...',
    pt_BR:
      'O ID do certificado digital que este banco exige, como aparece em Configuração > Empresa > Preferências > Certificados: custcertificate...',
  },
  credential_cert_expires_label: { en: 'Certificate Expires On', pt_BR: 'Certificado vence em' },
  credential_cert_expires_help: {
    en: 'The last day on which the certificate is valid, so that the owner can be warned before it.',
    pt_BR: 'O último dia de validade do certificado, para que o responsável seja avisado antes.',
  },
  credential_sandbox_use_label: { en: 'Allow in Sandbox', pt_BR: 'Permitir em sandbox' },
  credential_sandbox_use_help: {
    en: 'A sandbox or development account does not use a production credential unless this box is checked.',
    pt_BR:
      'Uma conta sandbox ou de desenvolvimento não usa uma credencial de produção, a menos que esta caixa esteja marcada.',
  },
  credential_owner_label: { en: 'Owner', pt_BR: 'Responsável' },
  credential_owner_help: {
    en: 'The employee who is warned before a secret or certificate of this credential expires.',
    pt_BR: 'O funcionário que é avisado antes que um segredo ou certificado desta credencial vença.',
  },
  credential_also_notify_label: { en: 'Also Notify', pt_BR: 'Avisar também' },
  credential_also_notify_help: {
    en: 'Other employees who receive the same warnings.',
    pt_BR: 'Outros funcionários que recebem os mesmos avisos.',
  },
  credential_lead_times_label: { en: 'Lead Times (Days)', pt_BR: 'Antecedências (dias)' },
  credential_lead_times_help: {
    en: 'How many days before an expiry date warnings are sent, separated by commas, such as 60,30,7. Leave empty for 30, 14, 7 and 1.',
    pt_BR:
      'Quantos dias antes do vencimento os avisos são enviados, separados por vírgulas, como 60,30,7. Deixe vazio para 30, 14, 7 e 1.',
  },
  credential_state_label: { en: 'State', pt_BR: 'Status' },
  credential_state_help: {
    en: 'Whether the bank accepts this credential. Bank Credentials sets it after each test. Choose Disabled to stop using the credential.',
    pt_BR:
      'Se o banco aceita esta credencial. O Bank Credentials o define depois de cada teste. Escolha Desabilitada para interromper o uso.',
  },
  credential_last_verified_label: { en: 'Last Verified (UTC)', pt_BR: 'Última verificação (UTC)' },
  credential_last_verified_help: {
    en: 'When the bank last accepted this credential.',
    pt_BR: 'Quando o banco aceitou esta credencial pela última vez.',
  },
  credential_last_failure_label: { en: 'Last Failure', pt_BR: 'Última falha' },
  credential_last_failure_help: {
    en: 'The code of the last failure. Empty if the last test succeeded.',
    pt_BR: 'O código da última falha. Vazio se o último teste teve êxito.',
  },
  credential_failures_label: { en: 'Consecutive Failures', pt_BR: 'Falhas consecutivas' },
  credential_failures_help: {
    en: 'How many times in a row the bank has not accepted this credential.',
    pt_BR: 'Quantas vezes seguidas o banco não aceitou esta credencial.',
  },
  credential_next_attempt_label: { en: 'Next Attempt (UTC)', pt_BR: 'Próxima tentativa (UTC)' },
  credential_next_attempt_help: {
    en: 'This credential is not tried again automatically before this time.',
    pt_BR: 'Esta credencial não é tentada de novo automaticamente antes deste momento.',
  },
  credential_rotation_kind_label: { en: 'Rotation', pt_BR: 'Rotação' },
  credential_rotation_kind_help: {
    en: 'How the secret is being replaced while a rotation is in progress.',
    pt_BR: 'Como o segredo está sendo trocado, enquanto uma rotação está em andamento.',
  },
  credential_rotation_start_label: { en: 'Rotation Started (UTC)', pt_BR: 'Rotação iniciada (UTC)' },
  credential_rotation_start_help: {
    en: 'When the rotation in progress was started.',
    pt_BR: 'Quando a rotação em andamento foi iniciada.',
  },
  credential_grace_until_label: { en: 'Grace Period Until (UTC)', pt_BR: 'Período de carência até (UTC)' },
  credential_grace_until_help: {
    en: 'How long the previous secret remains usable. It must remain valid at the bank until then.',
    pt_BR: 'Até quando o segredo anterior continua utilizável. Ele precisa continuar válido no banco até lá.',
  },
  credential_rotation_step_label: { en: 'Rotation Step', pt_BR: 'Etapa da rotação' },
  credential_rotation_step_help: {
    en: 'How far the rotation has progressed.',
    pt_BR: 'Até onde a rotação chegou.',
  },
  credential_rotation_acc_label: { en: 'Rotation, Accepted Secrets', pt_BR: 'Rotação, segredos aceitos' },
  credential_rotation_acc_help: {
    en: 'Which secrets the bank has accepted in the rotation under way, by their IDs and fingerprints. Written by the rotation.',
    pt_BR:
      'Quais segredos o banco aceitou na rotação em andamento, por seus IDs e impressões digitais. Escrito pela rotação.',
  },
  credential_cert_lead_time_label: {
    en: 'Certificate Warned, Lead Time',
    pt_BR: 'Certificado avisado, antecedência',
  },
  credential_cert_lead_time_help: {
    en: 'How many days before the end of the certificate its last warning was sent, so that none is sent twice. Written by the Expiry Check.',
    pt_BR:
      'Quantos dias antes do fim do certificado o último aviso foi enviado, para que nenhum seja enviado duas vezes. Escrito pela verificação de vencimentos.',
  },
  credential_cert_warned_on_label: { en: 'Certificate Warned, Date', pt_BR: 'Certificado avisado, data' },
  credential_cert_warned_on_help: {
    en: 'The end of the certificate that the last warning was about: another date is warned of anew. Written by the Expiry Check.',
    pt_BR:
      'O fim do certificado de que tratou o último aviso: outra data é avisada de novo. Escrito pela verificação de vencimentos.',
  },
  credential_secrets_tab: { en: 'Secret References', pt_BR: 'Referências de segredo' },
  credential_connections_tab: { en: 'Bank Connections', pt_BR: 'Conexões bancárias' },
  credential_notification_tab: { en: 'Notifications', pt_BR: 'Avisos' },
  credential_status_tab: { en: 'Status', pt_BR: 'Situação' },
  credential_link: { en: 'Bank Credentials', pt_BR: 'Credenciais bancárias' },
  credential_client_id_label: { en: 'Client ID', pt_BR: 'ID do cliente' },
  credential_client_id_help: {
    en: 'Only for a signed assertion (private key JWT): the client ID that the bank gave the application. It is not secret. With any other method, the client ID is an API secret and this field stays empty. Never enter a client secret.',
    pt_BR:
      'Apenas para uma asserção assinada (private key JWT): o ID do cliente que o banco deu à aplicação. Não é secreto. Com qualquer outro método, o ID do cliente é um segredo de API e este campo fica vazio. Nunca informe um segredo do cliente.',
  },
  credential_key_id_label: { en: 'Key ID', pt_BR: 'ID da chave' },
  credential_key_id_help: {
    en: 'Only for a signed assertion (private key JWT): the ID by which the bank knows the key of the certificate (kid). J.P. Morgan: the SHA-1 thumbprint of the certificate, 40 hexadecimal digits. NetSuite does not show it to scripts; openssl x509 -fingerprint -sha1 prints it.',
    pt_BR:
      'Apenas para uma asserção assinada (private key JWT): o ID pelo qual o banco conhece a chave do certificado (kid). J.P. Morgan: a impressão digital SHA-1 do certificado, 40 dígitos hexadecimais. O NetSuite não a mostra aos scripts; openssl x509 -fingerprint -sha1 a exibe.',
  },
  credential_resource_label: { en: 'Resource', pt_BR: 'Recurso' },
  credential_resource_help: {
    en: 'Only for a signed assertion (private key JWT): the resource that the token is for, if the bank requires one. J.P. Morgan: the text JPMC:URI:RS-... from its onboarding mail.',
    pt_BR:
      'Apenas para uma asserção assinada (private key JWT): o recurso a que o token se destina, se o banco exigir um. J.P. Morgan: o texto JPMC:URI:RS-... do e-mail de integração.',
  },
} as const satisfies TextTable;

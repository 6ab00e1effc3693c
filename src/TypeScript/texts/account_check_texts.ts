import type { TextTable } from './text_table';

/** What the page Account Check says. */
export const ACCOUNT_CHECK_TEXTS = {
  check_title: { en: 'Bank Credentials Account Check', pt_BR: 'Verificação da conta do Bank Credentials' },
  check_link: { en: 'Account Check', pt_BR: 'Verificação da conta' },
  check_about: {
    en: 'What this account and your role can do for Bank Credentials. No bank is called and no secret is read.',
    pt_BR:
      'O que esta conta e sua função podem fazer para o Bank Credentials. Nenhum banco é chamado e nenhum segredo é lido.',
  },
  check_all_well_title: { en: 'No problems found', pt_BR: 'Nenhum problema encontrado' },
  check_all_well: {
    en: 'Everything that could be checked is as expected.',
    pt_BR: 'Tudo o que pôde ser verificado está como esperado.',
  },
  check_differs_title: { en: 'Something is not as expected', pt_BR: 'Algo não está como esperado' },
  check_differs_one: {
    en: '1 check is not as expected. See What to Do beside it.',
    pt_BR: '1 verificação não está como esperado. Veja O que fazer ao lado dela.',
  },
  check_differs_many: {
    en: '{count} checks are not as expected. See What to Do beside them.',
    pt_BR: '{count} verificações não estão como esperado. Veja O que fazer ao lado delas.',
  },
  check_administrators_only: {
    en: 'Your role does not have permission to run this check. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR:
      'Sua função não tem permissão para executar esta verificação. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  check_results: { en: 'Checks', pt_BR: 'Verificações' },
  check_what: { en: 'Check', pt_BR: 'Verificação' },
  check_outcome: { en: 'Outcome', pt_BR: 'Resultado' },
  check_seen: { en: 'Observed', pt_BR: 'Observado' },
  check_remedy: { en: 'What to Do', pt_BR: 'O que fazer' },
  check_as_expected: { en: '✓ As expected', pt_BR: '✓ Como esperado' },
  check_differs: { en: '▲ Not as expected', pt_BR: '▲ Não como esperado' },
  check_not_tried: { en: '– Could not be checked here', pt_BR: '– Não pôde ser verificado aqui' },
  check_download: { en: 'Download as Text', pt_BR: 'Baixar como texto' },
  check_file: { en: 'account_check', pt_BR: 'verificacao_da_conta' },

  check_features: {
    en: 'The features that this software needs are enabled',
    pt_BR: 'Os recursos de que este software precisa estão ativados',
  },
  check_features_remedy: {
    en: 'Enable them under Setup > Company > Enable Features.',
    pt_BR: 'Ative-os em Configuração > Empresa > Ativar recursos.',
  },
  check_permissions: {
    en: 'Your role has the permissions of Bank Credentials Administrator',
    pt_BR: 'Sua função tem as permissões de Administrador do Bank Credentials',
  },
  check_permissions_remedy: {
    en: 'Add the permissions to the role, or use the role Bank Credentials Administrator.',
    pt_BR: 'Adicione as permissões à função ou use a função Administrador do Bank Credentials.',
  },
  check_query: {
    en: 'The records can be read with SuiteQL (observed: number of bank connections)',
    pt_BR: 'Os registros podem ser lidos com SuiteQL (observado: número de conexões bancárias)',
  },
  check_query_remedy: {
    en: 'Give the role View permission for the records and for SuiteAnalytics Workbook. If it has both, report the error name: the pages cannot work without these queries.',
    pt_BR:
      'Dê à função a permissão Ver para os registros e para SuiteAnalytics Workbook. Se ela já tiver as duas, informe o nome do erro: as páginas não funcionam sem essas consultas.',
  },
  check_lists: {
    en: 'The lists contain every value, under the script ID it was deployed with',
    pt_BR: 'As listas contêm todos os valores, com o ID de script da implantação',
  },
  check_lists_remedy: {
    en: 'Deploy the project again: the code and the lists in the account differ.',
    pt_BR: 'Implante o projeto novamente: o código e as listas da conta diferem.',
  },
  check_time_zone: {
    en: 'The company’s time zone and its current date are known',
    pt_BR: 'O fuso horário da empresa e a data atual nele são conhecidos',
  },
  check_time_zone_remedy: {
    en: 'Set the time zone under Setup > Company > Company Information. Until then warnings may come a day early or late.',
    pt_BR:
      'Defina o fuso horário em Configuração > Empresa > Informações da empresa. Até lá os avisos podem chegar um dia antes ou depois.',
  },
  check_formats: {
    en: 'A date in your format is read as the same date',
    pt_BR: 'Uma data no seu formato é lida como a mesma data',
  },
  check_formats_remedy: {
    en: 'Choose another date format under Home > Set Preferences, and report the one that failed.',
    pt_BR: 'Escolha outro formato de data em Início > Definir preferências e informe qual falhou.',
  },
  check_translations: {
    en: 'Texts come from the translation collections of the account',
    pt_BR: 'Os textos vêm das coleções de tradução da conta',
  },
  check_translations_remedy: {
    en: 'Deploy the project again with its translations. Until then every page is in English.',
    pt_BR: 'Implante o projeto novamente com as traduções. Até lá todas as páginas ficam em inglês.',
  },
  check_probe_pgp: {
    en: 'N/pgp rejects a nonexistent secret with the documented error name',
    pt_BR: 'N/pgp recusa um segredo inexistente com o nome de erro documentado',
  },
  check_probe_pgp_remedy: {
    en: 'Report the observed name. Until then, it may not be possible to tell whether a secret can be read; bank calls are not affected.',
    pt_BR:
      'Informe o nome observado. Até lá, pode não ser possível saber se um segredo é legível; as chamadas aos bancos não são afetadas.',
  },
  check_probe_crypto: {
    en: 'N/crypto rejects a nonexistent secret with the known error name',
    pt_BR: 'N/crypto recusa um segredo inexistente com o nome de erro conhecido',
  },
  check_probe_crypto_remedy: {
    en: 'Report the observed name. Until then, a changed value may not be recognized by its fingerprint.',
    pt_BR:
      'Informe o nome observado. Até lá, um valor alterado pode não ser reconhecido pela impressão digital.',
  },
  check_secure_string: {
    en: 'A secure string can be created without looking up the secret',
    pt_BR: 'Uma string segura pode ser criada sem procurar o segredo',
  },
  check_secure_string_remedy: {
    en: 'Report the observed name. A missing secret is then noticed earlier than expected; nothing else changes.',
    pt_BR: 'Informe o nome observado. Um segredo ausente é então notado antes do esperado; nada mais muda.',
  },
  check_cache: {
    en: 'The token cache returns what was stored in it',
    pt_BR: 'O cache de tokens devolve o que foi guardado nele',
  },
  check_cache_remedy: {
    en: 'Without the cache, every call requests a new token from the bank. Try again; if the problem persists, ask NetSuite support about N/cache.',
    pt_BR:
      'Sem o cache, cada chamada solicita um novo token ao banco. Tente novamente; se o problema persistir, pergunte ao suporte do NetSuite sobre N/cache.',
  },
  check_environment: {
    en: 'The type of this account is known. Outside production, production credentials are used only where allowed',
    pt_BR:
      'O tipo desta conta é conhecido. Fora da produção, credenciais de produção só são usadas onde isso é permitido',
  },
  check_environment_remedy: {
    en: 'Report the error name.',
    pt_BR: 'Informe o nome do erro.',
  },
  check_expiry_run: {
    en: 'The Expiry Check ran within the last 26 hours (observed: when)',
    pt_BR: 'A verificação de vencimentos foi executada nas últimas 26 horas (observado: quando)',
  },
  check_expiry_run_remedy: {
    en: 'Open the deployments of customscript_bcr_expiry_check_ss: the daily deployment must be deployed and scheduled. If its log shows a run, all is well: only the note of it was lost.',
    pt_BR:
      'Abra as implantações de customscript_bcr_expiry_check_ss: a diária precisa estar implantada e agendada. Se o log mostrar uma execução, está tudo bem: só a anotação dela se perdeu.',
  },
  check_health_run: {
    en: 'The Health Check ran within the last 26 hours (observed: when)',
    pt_BR: 'A verificação de credenciais foi executada nas últimas 26 horas (observado: quando)',
  },
  check_health_run_remedy: {
    en: 'Open the deployments of customscript_bcr_health_check_mr: the regular deployment must be deployed and scheduled. If its log shows a run, all is well: only the note of it was lost.',
    pt_BR:
      'Abra as implantações de customscript_bcr_health_check_mr: a regular precisa estar implantada e agendada. Se o log mostrar uma execução, está tudo bem: só a anotação dela se perdeu.',
  },
  check_mail: {
    en: 'Warning mails have an author and a fallback address',
    pt_BR: 'Os e-mails de aviso têm um autor e um endereço alternativo',
  },
  check_mail_remedy: {
    en: 'Only the Expiry Check can read these settings. Look at Bank Credentials: Send Mails As and Bank Credentials: Fallback Address under Setup > Company > General Preferences > Custom Preferences.',
    pt_BR:
      'Só a verificação de vencimentos pode ler estas configurações. Veja Bank Credentials: enviar e-mails como e Bank Credentials: endereço alternativo em Configuração > Empresa > Preferências gerais > Preferências personalizadas.',
  },
  check_certificates: {
    en: 'A secure string can be sent together with a client certificate',
    pt_BR: 'Uma string segura pode ser enviada junto com um certificado de cliente',
  },
  check_certificates_remedy: {
    en: 'This can be checked only with a bank. If a bank of yours requires a certificate, click Test Connection there.',
    pt_BR:
      'Isto só pode ser verificado com um banco. Se um dos seus bancos exige certificado, teste a conexão dele em Testar conexão.',
  },
  check_redirects: {
    en: 'N/https does not follow a redirect with credentials',
    pt_BR: 'N/https não segue um redirecionamento com credenciais',
  },
  check_redirects_remedy: {
    en: 'This can be checked only with a host that redirects. Restrict every secret to its bank’s hosts: then it cannot be sent anywhere else in either case.',
    pt_BR:
      'Isto só pode ser verificado com um host que redirecione. Restrinja cada segredo aos hosts do banco: assim ele não pode ser enviado a outro lugar em nenhum caso.',
  },
  check_arrival: {
    en: 'A changed secret reaches every script within an hour',
    pt_BR: 'Um segredo alterado chega a todos os scripts em uma hora',
  },
  check_arrival_remedy: {
    en: 'This takes an hour to observe. A rotation detects the change by the fingerprint and waits for it.',
    pt_BR:
      'Isto leva uma hora para ser observado. Uma rotação detecta a alteração pela impressão digital e espera por ela.',
  },
} as const satisfies TextTable;

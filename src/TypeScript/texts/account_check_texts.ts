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
  check_all_well_title: { en: 'This account is as expected', pt_BR: 'Esta conta está como esperado' },
  check_all_well: {
    en: 'Nothing that could be tried differs.',
    pt_BR: 'Nada do que pôde ser testado difere.',
  },
  check_differs_title: { en: 'Something is not as expected', pt_BR: 'Algo não está como esperado' },
  check_differs_one: {
    en: '1 check differs. What to do stands beside it.',
    pt_BR: '1 verificação difere. O que fazer está ao lado.',
  },
  check_differs_many: {
    en: '{count} checks differ. What to do stands beside them.',
    pt_BR: '{count} verificações diferem. O que fazer está ao lado.',
  },
  check_administrators_only: {
    en: 'Your role may not run this check. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR:
      'Sua função não pode executar esta verificação. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  check_results: { en: 'Checks', pt_BR: 'Verificações' },
  check_what: { en: 'What Is Checked', pt_BR: 'O que é verificado' },
  check_outcome: { en: 'Outcome', pt_BR: 'Resultado' },
  check_seen: { en: 'What Was Seen', pt_BR: 'O que foi visto' },
  check_remedy: { en: 'What to Do', pt_BR: 'O que fazer' },
  check_as_expected: { en: '✓ As expected', pt_BR: '✓ Como esperado' },
  check_differs: { en: '▲ Differs', pt_BR: '▲ Difere' },
  check_not_tried: { en: '– Could not be tried here', pt_BR: '– Não pôde ser testado aqui' },
  check_download: { en: 'Download as text', pt_BR: 'Baixar como texto' },
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
    en: 'The records can be read by SuiteQL; seen is the number of bank connections',
    pt_BR: 'Os registros podem ser lidos por SuiteQL; o visto é o número de conexões bancárias',
  },
  check_query_remedy: {
    en: 'Give the role View on the records and on SuiteAnalytics Workbook. If it has both, report the error’s name: the pages cannot work without these queries.',
    pt_BR:
      'Dê à função Ver nos registros e em SuiteAnalytics Workbook. Se ela já tiver, informe o nome do erro: as páginas não funcionam sem essas consultas.',
  },
  check_lists: {
    en: 'The lists hold every value, under the script ID it was deployed with',
    pt_BR: 'As listas contêm todos os valores, com o ID de script da implantação',
  },
  check_lists_remedy: {
    en: 'Deploy the project again: the code and the lists of the account differ.',
    pt_BR: 'Implante o projeto novamente: o código e as listas da conta diferem.',
  },
  check_time_zone: {
    en: 'The company’s time zone and today’s date there are known',
    pt_BR: 'O fuso horário da empresa e a data de hoje nele são conhecidos',
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
    en: 'Choose another date format under Home > Set Preferences, and report the one that fails.',
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
    en: 'N/pgp refuses a secret that does not exist by the documented name',
    pt_BR: 'N/pgp recusa um segredo inexistente com o nome documentado',
  },
  check_probe_pgp_remedy: {
    en: 'Report the name that was seen. Until then a secret may be told as “not known whether readable”; bank calls are not affected.',
    pt_BR:
      'Informe o nome visto. Até lá um segredo pode aparecer como “não se sabe se é legível”; as chamadas aos bancos não são afetadas.',
  },
  check_probe_crypto: {
    en: 'N/crypto refuses a secret that does not exist by the known name',
    pt_BR: 'N/crypto recusa um segredo inexistente com o nome conhecido',
  },
  check_probe_crypto_remedy: {
    en: 'Report the name that was seen. Until then a changed value may not be recognised by its fingerprint.',
    pt_BR: 'Informe o nome visto. Até lá um valor alterado pode não ser reconhecido pela impressão digital.',
  },
  check_secure_string: {
    en: 'A secure string is made without looking the secret up',
    pt_BR: 'Uma string segura é criada sem procurar o segredo',
  },
  check_secure_string_remedy: {
    en: 'Report the name that was seen. A missing secret is then told earlier than expected; nothing else changes.',
    pt_BR: 'Informe o nome visto. Um segredo ausente é então notado antes do esperado; nada mais muda.',
  },
  check_cache: {
    en: 'The cache of the tokens gives back what was put into it',
    pt_BR: 'O cache dos tokens devolve o que foi guardado',
  },
  check_cache_remedy: {
    en: 'Without it every call asks the bank for a new token. Try again; if it stays so, ask NetSuite support about N/cache.',
    pt_BR:
      'Sem ele, cada chamada pede um novo token ao banco. Tente novamente; se continuar, pergunte ao suporte do NetSuite sobre N/cache.',
  },
  check_environment: {
    en: 'What kind of account this is. Outside production, production credentials are used only where they are allowed to be',
    pt_BR:
      'Que tipo de conta é esta. Fora da produção, credenciais de produção só são usadas onde isso é permitido',
  },
  check_environment_remedy: {
    en: 'Report the error’s name.',
    pt_BR: 'Informe o nome do erro.',
  },
  check_expiry_run: {
    en: 'The Expiry Check ran within the last 26 hours; seen is when',
    pt_BR: 'A verificação de vencimentos rodou nas últimas 26 horas; o visto é quando',
  },
  check_expiry_run_remedy: {
    en: 'Open the deployments of customscript_bcr_expiry_check_ss: the daily one must be deployed and scheduled. If its log shows a run, all is well: the note of it has been lost.',
    pt_BR:
      'Abra as implantações de customscript_bcr_expiry_check_ss: a diária precisa estar implantada e agendada. Se o log mostrar uma execução, está tudo bem: a anotação se perdeu.',
  },
  check_health_run: {
    en: 'The Health Check ran within the last 26 hours; seen is when',
    pt_BR: 'A verificação de saúde rodou nas últimas 26 horas; o visto é quando',
  },
  check_health_run_remedy: {
    en: 'Open the deployments of customscript_bcr_health_check_mr: the regular one must be deployed and scheduled. If its log shows a run, all is well: the note of it has been lost.',
    pt_BR:
      'Abra as implantações de customscript_bcr_health_check_mr: a regular precisa estar implantada e agendada. Se o log mostrar uma execução, está tudo bem: a anotação se perdeu.',
  },
  check_mail: {
    en: 'Warnings have an author and a fallback address',
    pt_BR: 'Os avisos têm um autor e um endereço alternativo',
  },
  check_mail_remedy: {
    en: 'Scripts other than the Expiry Check cannot read them. Look at Bank Credentials: Send Mails As and Bank Credentials: Fallback Address under Setup > Company > General Preferences > Custom Preferences.',
    pt_BR:
      'Outros scripts não podem lê-los. Veja Bank Credentials: enviar e-mails como e Bank Credentials: endereço alternativo em Configuração > Empresa > Preferências gerais > Preferências personalizadas.',
  },
  check_certificates: {
    en: 'A secure string can be sent together with a client certificate',
    pt_BR: 'Uma string segura pode ser enviada junto com um certificado de cliente',
  },
  check_certificates_remedy: {
    en: 'It takes a bank to see. If you have one with a certificate, press Test Connection there.',
    pt_BR: 'É preciso um banco para ver. Se você tiver um com certificado, clique em Testar conexão nele.',
  },
  check_redirects: {
    en: 'N/https does not follow a redirect with credentials',
    pt_BR: 'N/https não segue um redirecionamento com credenciais',
  },
  check_redirects_remedy: {
    en: 'It takes a host that redirects to see. Restrict every secret to the hosts of its bank: then it goes nowhere else either way.',
    pt_BR:
      'É preciso um host que redirecione para ver. Restrinja cada segredo aos hosts do banco: assim ele não vai a outro lugar em nenhum caso.',
  },
  check_arrival: {
    en: 'A changed secret reaches every script within an hour',
    pt_BR: 'Um segredo alterado chega a todos os scripts em uma hora',
  },
  check_arrival_remedy: {
    en: 'It takes an hour to see. A rotation recognises it by the fingerprint and waits.',
    pt_BR: 'É preciso uma hora para ver. Uma rotação reconhece isso pela impressão digital e aguarda.',
  },
} as const satisfies TextTable;

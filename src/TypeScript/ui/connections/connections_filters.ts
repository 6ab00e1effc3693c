import * as serverWidget from 'N/ui/serverWidget';
import {
  type ConnectionsRequest,
  PAGE_SIZES,
  type PageRange,
  WITHIN_DAYS,
} from '../../application/pages/connections_request';
import { CONNECTION_NEEDS } from '../../domain/connection_needs';
import { CONNECTION_STATES, ENVIRONMENTS } from '../../domain/vocabulary';
import { say } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { formToken } from '../../netsuite/memory/form_token';
import { RECORDS } from '../../netsuite/schema';
import { addHidden } from '../parts/facts';
import { FILTER_FORM, shownFilters } from '../parts/filter_form';
import { daysLeft } from '../parts/words';
import { ENVIRONMENT_TEXTS, NEED_TEXTS, STATE_TEXTS } from './health_words';

const GROUP = 'custpage_filters';

interface Choice {
  readonly value: string;
  readonly text: string;
}

function addChoices(
  form: serverWidget.Form,
  field: { readonly id: string; readonly label: string },
  choices: readonly Choice[],
  chosen: string | number | null,
): void {
  const select = form.addField({ ...field, type: serverWidget.FieldType.SELECT, container: GROUP });
  for (const choice of choices) select.addSelectOption(choice);
  select.defaultValue = chosen === null ? '' : String(chosen);
}

/** A blank choice that says what it means, before the others. */
function orAll(choices: readonly Choice[]): readonly Choice[] {
  return [{ value: '', text: say('common_all') }, ...choices];
}

function pagesOf({ pages }: PageRange): readonly Choice[] {
  return Array.from({ length: pages }, (_page, at) => ({
    value: String(at + 1),
    text: say('common_page_of', { page: integerText(at + 1), pages: integerText(pages) }),
  }));
}

/** Adds the filters with the button that applies them. */
export function addFilters(form: serverWidget.Form, request: ConnectionsRequest, range: PageRange): void {
  const { filters, size } = request;
  form.addFieldGroup({ id: GROUP, label: say('health_filters') });
  const text = form.addField({
    id: FILTER_FORM.text,
    label: say('health_filter_text'),
    type: serverWidget.FieldType.TEXT,
    container: GROUP,
  });
  text.defaultValue = filters.text;
  const bank = form.addField({
    id: FILTER_FORM.bank,
    label: say('common_bank'),
    type: serverWidget.FieldType.SELECT,
    source: RECORDS.bank.type,
    container: GROUP,
  });
  bank.defaultValue = filters.bank === null ? '' : String(filters.bank);
  addChoices(
    form,
    { id: FILTER_FORM.environment, label: say('common_environment') },
    orAll(ENVIRONMENTS.map((value) => ({ value, text: say(ENVIRONMENT_TEXTS[value]) }))),
    filters.environment,
  );
  addChoices(
    form,
    { id: FILTER_FORM.state, label: say('common_state') },
    orAll(CONNECTION_STATES.map((value) => ({ value, text: say(STATE_TEXTS[value]) }))),
    filters.state,
  );
  addChoices(
    form,
    { id: FILTER_FORM.need, label: say('health_need') },
    orAll(CONNECTION_NEEDS.map((value) => ({ value, text: say(NEED_TEXTS[value]) }))),
    filters.need,
  );
  addChoices(
    form,
    { id: FILTER_FORM.within, label: say('health_filter_within') },
    orAll(
      WITHIN_DAYS.map((days) => ({
        value: String(days),
        text: days === 0 ? say('health_within_ended') : daysLeft(days),
      })),
    ),
    filters.within,
  );
  addChoices(
    form,
    { id: FILTER_FORM.size, label: say('health_filter_size') },
    PAGE_SIZES.map((value) => ({ value: String(value), text: integerText(value) })),
    size,
  );
  addChoices(form, { id: FILTER_FORM.page, label: say('health_filter_page') }, pagesOf(range), range.page);
  const secret = form.addField({
    id: FILTER_FORM.secret,
    label: say('health_filter_secret'),
    type: serverWidget.FieldType.TEXT,
    container: GROUP,
  });
  secret.setHelpText({ help: say('health_filter_secret_help') });
  addHidden(form, FILTER_FORM.shown, shownFilters(request));
  addHidden(form, FILTER_FORM.token, formToken());
  form.addSubmitButton({ label: say('common_filter') });
}

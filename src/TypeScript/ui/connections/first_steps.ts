import * as serverWidget from 'N/ui/serverWidget';
import { say } from '../../netsuite/language/translations';
import { recordUrl, setUpPageUrl } from '../../netsuite/links';
import { plainText } from '../parts/plain_text';

/** The same without the assistant: each record links to those before it. */
const RECORD_STEPS = [
  { kind: 'bank', title: 'health_step_bank' },
  { kind: 'credential', title: 'health_step_credential' },
  { kind: 'secret', title: 'health_step_secret' },
  { kind: 'connection', title: 'health_step_connection' },
] as const;

const STEPS_GROUP = 'custpage_steps_group';

/**
 * What to do while there is no bank connection yet, with where to do it: the assistant first.
 *
 * @param maySetUp whether the role may do it; others are told who does
 */
export function addFirstSteps(form: serverWidget.Form, maySetUp: boolean): void {
  const intro = form.addField({
    id: 'custpage_empty',
    label: say(maySetUp ? 'health_empty' : 'health_empty_viewer'),
    type: serverWidget.FieldType.LABEL,
  });
  intro.updateLayoutType({ layoutType: serverWidget.FieldLayoutType.OUTSIDEABOVE });
  if (!maySetUp) return;
  const group = form.addFieldGroup({ id: STEPS_GROUP, label: say('common_set_up') });
  group.isBorderHidden = true;
  // An order is read downwards.
  group.isSingleColumn = true;
  const steps = [
    {
      id: 'custpage_assistant',
      label: say('health_assistant'),
      title: say('health_assistant_link'),
      url: setUpPageUrl(),
    },
    ...RECORD_STEPS.map(({ kind, title }, index) => ({
      id: `custpage_step_${index + 1}`,
      label: say('common_step', { number: index + 1 }),
      title: say(title),
      url: recordUrl(kind),
    })),
  ];
  for (const { id, label, title, url } of steps) {
    const step = form.addField({
      id,
      label,
      type: serverWidget.FieldType.URL,
      container: STEPS_GROUP,
    });
    step.updateDisplayType({ displayType: serverWidget.FieldDisplayType.INLINE });
    step.linkText = plainText(title);
    step.defaultValue = url;
  }
}

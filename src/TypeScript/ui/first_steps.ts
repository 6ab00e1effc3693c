import * as serverWidget from 'N/ui/serverWidget';
import { recordUrl } from '../netsuite/links';
import { say } from '../netsuite/translations';
import { plainText } from './plain_text';

/**
 * What to do while there is no bank connection yet, with where to do it.
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
  const steps = [
    { title: say('health_step_bank'), url: recordUrl('bank') },
    { title: say('health_step_credential'), url: recordUrl('credential') },
    { title: say('health_step_secret'), url: recordUrl('secret') },
    { title: say('health_step_connection'), url: recordUrl('connection') },
  ];
  steps.forEach(({ title, url }, index) => {
    const step = form.addField({
      id: `custpage_step_${index + 1}`,
      label: say('common_step', { number: index + 1 }),
      type: serverWidget.FieldType.URL,
    });
    step.updateDisplayType({ displayType: serverWidget.FieldDisplayType.INLINE });
    step.linkText = plainText(title);
    step.defaultValue = url;
  });
}

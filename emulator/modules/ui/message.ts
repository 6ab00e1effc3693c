import { Arguments } from '../../runtime/arguments';
import type { ModuleFactory } from '../../runtime/execution';
import { notEmulated } from '../../runtime/suitescript_error';
import { enumMember, expectType } from './widget/checks';
import { MessageType } from './widget/enums';
import type { PageMessage } from './widget/model';

/** message.Message (section_4497858078). On the server it is only handed to Form.addPageInitMessage; showing it is for the browser. */
export class Message {
  readonly #message: PageMessage;

  constructor(message: PageMessage) {
    this.#message = message;
  }

  /** What the message says, for the emulator only. */
  static contentOf(message: Message): PageMessage {
    return message.#message;
  }

  show(): never {
    throw notEmulated('Message.show in a server script; NetSuite documents it for client scripts only');
  }

  hide(): never {
    throw notEmulated('Message.hide in a server script; NetSuite documents it for client scripts only');
  }
}

const OPTIONS = ['type', 'title', 'message', 'duration'];

/**
 * Reads the options of message.create, or `{ message: Message }` where a page takes both forms.
 * @param call module and member, for error messages
 * @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, WRONG_PARAMETER_TYPE
 */
export function pageMessage(call: string, options: unknown): PageMessage {
  const checked = Arguments.of(call, options, OPTIONS);
  const content = checked.optional('message');
  if (content instanceof Message) return Message.contentOf(content);
  const title = checked.optional('title') ?? '';
  const text = content ?? '';
  const duration = checked.optional('duration') ?? 0;
  expectType('options.title', 'string', title);
  expectType('options.message', 'string', text);
  expectType('options.duration', 'number', duration);
  return { type: enumMember(checked, call, 'type', MessageType), title, message: text, duration };
}

/** N/ui/message (section_4497735093): `Type`, and `create` for Form.addPageInitMessage. */
export const create: ModuleFactory = () => ({
  Type: MessageType,
  create: (options: unknown) => new Message(pageMessage('message.create', options)),
});

import { main } from './command_line';

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

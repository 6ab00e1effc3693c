/**
 * Members of an interface of `@hitc/netsuite-types` that a class here offers: names and options must fit the typings, what methods return is
 * free, because the emulator's classes leave members out on purpose (the realm refuses them) and the typings say some results wrongly.
 */
export type Documented<Interface, Members extends keyof Interface> = {
  [Member in Members]: Interface[Member] extends (...options: infer Options) => unknown
    ? (...options: Options) => unknown
    : Interface[Member];
};

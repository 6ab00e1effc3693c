/** A module function without the asynchronous variant that client scripts have. */
type Synchronous<Member> = Member extends (...values: infer Values) => infer Result
  ? (...values: Values) => Result
  : Member;

/**
 * The members of an `N/` module that a file here implements, typed by `@hitc/netsuite-types`: a wrong
 * signature does not compile.
 * `.promise` variants exist in client scripts only and are left off.
 */
export type Members<Module, Names extends keyof Module> = {
  readonly [Name in Names]: Synchronous<Module[Name]>;
};

/**
 * For a module whose objects show only part of what the typings know of them: names at least are held against
 * `@hitc/netsuite-types`.
 */
export type Names<Module> = { readonly [Name in keyof Module]?: unknown };

/** Parameters of operations that answer whole or by a stream, as one of them, the switch, says. */

/** Parameters that ask for an answer as a whole. */
export type Unstreamed<Params, Switch extends string> = Params & {
  readonly [Name in Switch]?: false | null | undefined;
};

/** Parameters that ask for a stream. */
export type Streamed<Params, Switch extends string> = Params & { readonly [Name in Switch]: true };

/** Parameters of a method that always streams. */
export type WithoutSwitch<Params, Switch extends string> = Omit<Params, Switch>;

/** Version of this package, sent with every request. */
export const VERSION = "1.0.0";

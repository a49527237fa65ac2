package com.llamastack.client.runtime

/**
 * What this package was made from.
 *
 * @property specVersion version of the documents.
 * @property specDigest digest of the documents.
 * @property generatorVersion version of the generator.
 * @property operations digest of each operation, by its name.
 */
public class Provenance internal constructor(
    public val specVersion: String,
    public val specDigest: String,
    public val generatorVersion: String,
    public val operations: Map<String, String>,
) {
    /** The package itself. */
    public companion object {
        /** Version of this package. */
        public const val VERSION: String = "1.0.0"
    }
}

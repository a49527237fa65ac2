package com.llamastack.client.runtime

/** What this package is. */
internal object Provenance {
    /** Version of this package. */
    const val VERSION: String = "0.1.0"
}

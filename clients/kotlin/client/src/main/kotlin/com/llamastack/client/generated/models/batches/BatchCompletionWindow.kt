// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Time within which a batch is answered.
 *
 * Source: batches.yaml#/components/schemas/BatchCompletionWindow
 */
public class BatchCompletionWindow(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<BatchCompletionWindow>() {
        /** `24h`. */
        @JvmField
        public val V24H: BatchCompletionWindow = BatchCompletionWindow("24h")

        override fun of(value: String): BatchCompletionWindow = BatchCompletionWindow(value)
    }
}

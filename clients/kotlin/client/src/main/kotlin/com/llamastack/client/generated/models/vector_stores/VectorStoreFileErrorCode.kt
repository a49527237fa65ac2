// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Class of the failure.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileErrorCode
 */
public class VectorStoreFileErrorCode(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<VectorStoreFileErrorCode>() {
        /** `server_error`. */
        @JvmField
        public val SERVER_ERROR: VectorStoreFileErrorCode = VectorStoreFileErrorCode("server_error")

        /** `rate_limit_exceeded`. */
        @JvmField
        public val RATE_LIMIT_EXCEEDED: VectorStoreFileErrorCode = VectorStoreFileErrorCode("rate_limit_exceeded")

        /** `unsupported_file`. */
        @JvmField
        public val UNSUPPORTED_FILE: VectorStoreFileErrorCode = VectorStoreFileErrorCode("unsupported_file")

        /** `invalid_file`. */
        @JvmField
        public val INVALID_FILE: VectorStoreFileErrorCode = VectorStoreFileErrorCode("invalid_file")

        override fun of(value: String): VectorStoreFileErrorCode = VectorStoreFileErrorCode(value)
    }
}

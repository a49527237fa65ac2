// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Health in one word; `Not Implemented` where a provider cannot tell.
 *
 * Source: inspect.yaml#/components/schemas/HealthStatus
 */
public class HealthStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<HealthStatus>() {
        /** `OK`. */
        @JvmField
        public val OK: HealthStatus = HealthStatus("OK")

        /** `Error`. */
        @JvmField
        public val ERROR: HealthStatus = HealthStatus("Error")

        /** `Not Implemented`. */
        @JvmField
        public val NOT_IMPLEMENTED: HealthStatus = HealthStatus("Not Implemented")

        override fun of(value: String): HealthStatus = HealthStatus(value)
    }
}

// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `auto` leaves it to the model whether it calls one of them; `required` demands it.
 *
 * Source: inference.yaml#/components/schemas/AllowedToolsMode
 */
public class AllowedToolsMode(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<AllowedToolsMode>() {
        /** `auto`. */
        @JvmField
        public val AUTO: AllowedToolsMode = AllowedToolsMode("auto")

        /** `required`. */
        @JvmField
        public val REQUIRED: AllowedToolsMode = AllowedToolsMode("required")

        override fun of(value: String): AllowedToolsMode = AllowedToolsMode(value)
    }
}

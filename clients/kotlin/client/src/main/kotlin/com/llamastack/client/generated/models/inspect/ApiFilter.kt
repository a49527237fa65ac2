// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Level of a route, told by its first segment; `deprecated` means those kept for older clients.
 *
 * Source: inspect.yaml#/components/schemas/ApiFilter
 */
public class ApiFilter(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ApiFilter>() {
        /** `v1`. */
        @JvmField
        public val V1: ApiFilter = ApiFilter("v1")

        /** `v1alpha`. */
        @JvmField
        public val V1_ALPHA: ApiFilter = ApiFilter("v1alpha")

        /** `v1beta`. */
        @JvmField
        public val V1_BETA: ApiFilter = ApiFilter("v1beta")

        /** `deprecated`. */
        @JvmField
        public val DEPRECATED: ApiFilter = ApiFilter("deprecated")

        override fun of(value: String): ApiFilter = ApiFilter(value)
    }
}

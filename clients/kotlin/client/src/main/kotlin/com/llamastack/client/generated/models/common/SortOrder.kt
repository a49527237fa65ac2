// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Direction of a sorted list.
 *
 * Source: common.yaml#/components/schemas/SortOrder
 */
public class SortOrder(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<SortOrder>() {
        /** `asc`. */
        @JvmField
        public val ASC: SortOrder = SortOrder("asc")

        /** `desc`. */
        @JvmField
        public val DESC: SortOrder = SortOrder("desc")

        override fun of(value: String): SortOrder = SortOrder(value)
    }
}

// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether the given system message follows the default one or replaces it.
 *
 * Source: common.yaml#/components/schemas/SystemMessageBehavior
 */
public class SystemMessageBehavior(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<SystemMessageBehavior>() {
        /** `append`. */
        @JvmField
        public val APPEND: SystemMessageBehavior = SystemMessageBehavior("append")

        /** `replace`. */
        @JvmField
        public val REPLACE: SystemMessageBehavior = SystemMessageBehavior("replace")

        override fun of(value: String): SystemMessageBehavior = SystemMessageBehavior(value)
    }
}

// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Class of service.
 *
 * Source: inference.yaml#/components/schemas/ServiceTier
 */
public class ServiceTier(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ServiceTier>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ServiceTier = ServiceTier("auto")

        /** `default`. */
        @JvmField
        public val DEFAULT: ServiceTier = ServiceTier("default")

        /** `flex`. */
        @JvmField
        public val FLEX: ServiceTier = ServiceTier("flex")

        /** `scale`. */
        @JvmField
        public val SCALE: ServiceTier = ServiceTier("scale")

        /** `priority`. */
        @JvmField
        public val PRIORITY: ServiceTier = ServiceTier("priority")

        /** `fast`. */
        @JvmField
        public val FAST: ServiceTier = ServiceTier("fast")

        override fun of(value: String): ServiceTier = ServiceTier(value)
    }
}

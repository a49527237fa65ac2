// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What kind of computer it is.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerEnvironment
 */
public class ResponseComputerEnvironment(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseComputerEnvironment>() {
        /** `windows`. */
        @JvmField
        public val WINDOWS: ResponseComputerEnvironment = ResponseComputerEnvironment("windows")

        /** `mac`. */
        @JvmField
        public val MAC: ResponseComputerEnvironment = ResponseComputerEnvironment("mac")

        /** `linux`. */
        @JvmField
        public val LINUX: ResponseComputerEnvironment = ResponseComputerEnvironment("linux")

        /** `ubuntu`. */
        @JvmField
        public val UBUNTU: ResponseComputerEnvironment = ResponseComputerEnvironment("ubuntu")

        /** `browser`. */
        @JvmField
        public val BROWSER: ResponseComputerEnvironment = ResponseComputerEnvironment("browser")

        override fun of(value: String): ResponseComputerEnvironment = ResponseComputerEnvironment(value)
    }
}

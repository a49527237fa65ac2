// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * How a command ended.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutcome
 */
public sealed interface ResponseShellOutcome : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseShellOutcome>("type") {
        override fun read(value: String, from: ObjectReader): ResponseShellOutcome? = when (value) {
            "exit" -> ResponseShellExit(from)
            "timeout" -> ResponseShellTimeout(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun exit(exitCode: Long): ResponseShellExit =
            ResponseShellExit(exitCode = exitCode)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun timeout(): ResponseShellTimeout =
            ResponseShellTimeout()
    }
}

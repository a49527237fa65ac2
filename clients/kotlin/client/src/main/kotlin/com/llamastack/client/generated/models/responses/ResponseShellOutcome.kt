// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * How a command ended.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutcome
 */
public sealed interface ResponseShellOutcome : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseShellOutcome>("type") {
        override fun read(value: String, json: JsonObject): ResponseShellOutcome = when (value) {
            "exit" -> ResponseShellExit.decode(json)
            "timeout" -> ResponseShellTimeout.decode(json)
            else -> UnknownVariant(value, json)
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

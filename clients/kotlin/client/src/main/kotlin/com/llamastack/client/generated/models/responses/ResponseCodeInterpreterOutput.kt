// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Something that a program put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterOutput
 */
public sealed interface ResponseCodeInterpreterOutput : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseCodeInterpreterOutput>("type") {
        override fun read(value: String, json: JsonObject): ResponseCodeInterpreterOutput = when (value) {
            "logs" -> ResponseCodeInterpreterLogs.decode(json)
            "image" -> ResponseCodeInterpreterImage.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun logs(logs: String): ResponseCodeInterpreterLogs =
            ResponseCodeInterpreterLogs(logs = logs)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun image(url: String): ResponseCodeInterpreterImage =
            ResponseCodeInterpreterImage(url = url)
    }
}

// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Something that a program put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterOutput
 */
public sealed interface ResponseCodeInterpreterOutput : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseCodeInterpreterOutput>("type") {
        override fun read(value: String, from: ObjectReader): ResponseCodeInterpreterOutput? = when (value) {
            "logs" -> ResponseCodeInterpreterLogs(from)
            "image" -> ResponseCodeInterpreterImage(from)
            else -> null
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

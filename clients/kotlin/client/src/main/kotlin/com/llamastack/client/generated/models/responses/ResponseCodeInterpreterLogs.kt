// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a program printed.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterLogs
 */
public class ResponseCodeInterpreterLogs(
    /** The text. */
    public val logs: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCodeInterpreterOutput {
    /** Tag of this kind. */
    public val type: String get() = "logs"

    override fun write(to: ObjectWriter) {
        to.constant("type", "logs")
        to.required("logs", logs, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCodeInterpreterLogs, Builder>(ResponseCodeInterpreterLogs) {
        /** Sets [ResponseCodeInterpreterLogs.logs]. */
        public fun logs(value: String): Builder = set("logs", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCodeInterpreterLogs>() {
        override fun read(from: ObjectReader): ResponseCodeInterpreterLogs {
            from.constant("type", "logs")
            return ResponseCodeInterpreterLogs(
                logs = from.required("logs", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The version to make the default.
 *
 * Source: prompts.yaml#/components/schemas/SetDefaultVersionRequest
 */
public class SetDefaultVersionRequest(
    /** An existing version of the prompt. */
    public val version: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("version", version, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SetDefaultVersionRequest, Builder>(SetDefaultVersionRequest) {
        /** Sets [SetDefaultVersionRequest.version]. */
        public fun version(value: Long): Builder = set("version", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SetDefaultVersionRequest>() {
        override fun read(from: ObjectReader): SetDefaultVersionRequest {
            return SetDefaultVersionRequest(
                version = from.required("version", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

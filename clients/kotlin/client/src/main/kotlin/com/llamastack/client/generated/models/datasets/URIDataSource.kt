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
 * The rows are elsewhere.
 *
 * Source: datasets.yaml#/components/schemas/URIDataSource
 */
public class URIDataSource(
    /** Where: `https:`, `file:`, `huggingface:` or `data:`. */
    public val uri: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    DataSource {
    /** Tag of this kind. */
    public val type: String get() = "uri"

    override fun write(to: ObjectWriter) {
        to.constant("type", "uri")
        to.required("uri", uri, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<URIDataSource, Builder>(URIDataSource) {
        /** Sets [URIDataSource.uri]. */
        public fun uri(value: String): Builder = set("uri", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<URIDataSource>() {
        override fun read(from: ObjectReader): URIDataSource {
            from.constant("type", "uri")
            return URIDataSource(
                uri = from.required("uri", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
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

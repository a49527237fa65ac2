// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A passage that was found.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchResult
 */
public class ResponseFileSearchResult(
    /** File that holds the passage. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** The passage. */
    public val text: String,
    /** How well it fits, 0 to 1. */
    public val score: Double,
    /** Attributes of the file. */
    public val attributes: JsonObject?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("file_id", fileId, StringCodec)
        to.required("filename", filename, StringCodec)
        to.required("text", text, StringCodec)
        to.required("score", score, DoubleCodec)
        to.nullable("attributes", attributes, AnyObjectCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFileSearchResult, Builder>(ResponseFileSearchResult) {
        /** Sets [ResponseFileSearchResult.fileId]. */
        public fun fileId(value: String): Builder = set("file_id", value, StringCodec)

        /** Sets [ResponseFileSearchResult.filename]. */
        public fun filename(value: String): Builder = set("filename", value, StringCodec)

        /** Sets [ResponseFileSearchResult.text]. */
        public fun text(value: String): Builder = set("text", value, StringCodec)

        /** Sets [ResponseFileSearchResult.score]. */
        public fun score(value: Double): Builder = set("score", value, DoubleCodec)

        /** Sets [ResponseFileSearchResult.attributes]. */
        public fun attributes(value: JsonObject?): Builder = set("attributes", value, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFileSearchResult>() {
        override fun read(from: ObjectReader): ResponseFileSearchResult {
            return ResponseFileSearchResult(
                fileId = from.required("file_id", StringCodec),
                filename = from.required("filename", StringCodec),
                text = from.required("text", StringCodec),
                score = from.required("score", DoubleCodec),
                attributes = from.nullable("attributes", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

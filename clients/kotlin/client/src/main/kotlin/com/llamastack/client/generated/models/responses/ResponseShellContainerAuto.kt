// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A container to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainerAuto
 */
public class ResponseShellContainerAuto(
    /** Files that commands can read. */
    public val fileIds: Field<List<String>> = Field.Absent,
    /** Most memory that it may use. Default `1g`. */
    public val memoryLimit: Field<ResponseContainerMemory> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "container_auto"

    override fun write(to: ObjectWriter) {
        to.constant("type", "container_auto")
        to.field("file_ids", fileIds, ListCodec(StringCodec))
        to.field("memory_limit", memoryLimit, ResponseContainerMemory)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellContainerAuto, Builder>(ResponseShellContainerAuto) {
        /** Sets [ResponseShellContainerAuto.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = set("file_ids", value, ListCodec(StringCodec))

        /** Sets [ResponseShellContainerAuto.memoryLimit]. */
        public fun memoryLimit(value: ResponseContainerMemory?): Builder = set("memory_limit", value, ResponseContainerMemory)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellContainerAuto>() {
        override fun read(from: ObjectReader): ResponseShellContainerAuto {
            from.constant("type", "container_auto")
            return ResponseShellContainerAuto(
                fileIds = from.field("file_ids", ListCodec(StringCodec)),
                memoryLimit = from.field("memory_limit", ResponseContainerMemory),
                additionalProperties = from.rest(),
            )
        }
    }
}

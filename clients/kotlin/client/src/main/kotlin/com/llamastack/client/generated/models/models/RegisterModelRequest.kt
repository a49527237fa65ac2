// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A model to make known.
 *
 * Source: models.yaml#/components/schemas/RegisterModelRequest
 */
public class RegisterModelRequest(
    /** Identifier under which callers will ask for it. */
    public val modelId: String,
    /** Its name at the provider. Default the identifier. */
    public val providerModelId: Field<String> = Field.Absent,
    /** Provider that serves it. Default the only provider of inference; with several it must be given. */
    public val providerId: Field<String> = Field.Absent,
    /** What it does. Default `llm`. */
    public val modelType: Field<ModelType> = Field.Absent,
    /** Facts about it, such as `embedding_dimension` or `context_length`. */
    public val metadata: Field<Metadata> = Field.Absent,
    /** Whether to ask the provider first if it has this model. */
    public val modelValidation: Field<Boolean> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        modelId = from.required("model_id", StringDecoder),
        providerModelId = from.field("provider_model_id", StringDecoder),
        providerId = from.field("provider_id", StringDecoder),
        modelType = from.field("model_type", ModelType),
        metadata = from.field("metadata", AnyObjectDecoder),
        modelValidation = from.field("model_validation", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId)
        to.field("provider_model_id", providerModelId)
        to.field("provider_id", providerId)
        to.field("model_type", modelType)
        to.field("metadata", metadata)
        to.field("model_validation", modelValidation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterModelRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterModelRequest = RegisterModelRequest(from)

        /** Sets [RegisterModelRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value)

        /** Sets [RegisterModelRequest.providerModelId]. */
        public fun providerModelId(value: String?): Builder = set("provider_model_id", value)

        /** Sets [RegisterModelRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)

        /** Sets [RegisterModelRequest.modelType]. */
        public fun modelType(value: ModelType?): Builder = set("model_type", value)

        /** Sets [RegisterModelRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value)

        /** Sets [RegisterModelRequest.modelValidation]. */
        public fun modelValidation(value: Boolean?): Builder = set("model_validation", value)
    }
}

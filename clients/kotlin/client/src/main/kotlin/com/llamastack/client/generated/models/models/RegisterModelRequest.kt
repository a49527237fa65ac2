// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("model_id", modelId, StringCodec)
        to.field("provider_model_id", providerModelId, StringCodec)
        to.field("provider_id", providerId, StringCodec)
        to.field("model_type", modelType, ModelType)
        to.field("metadata", metadata, AnyObjectCodec)
        to.field("model_validation", modelValidation, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterModelRequest, Builder>(RegisterModelRequest) {
        /** Sets [RegisterModelRequest.modelId]. */
        public fun modelId(value: String): Builder = set("model_id", value, StringCodec)

        /** Sets [RegisterModelRequest.providerModelId]. */
        public fun providerModelId(value: String?): Builder = set("provider_model_id", value, StringCodec)

        /** Sets [RegisterModelRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value, StringCodec)

        /** Sets [RegisterModelRequest.modelType]. */
        public fun modelType(value: ModelType?): Builder = set("model_type", value, ModelType)

        /** Sets [RegisterModelRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value, AnyObjectCodec)

        /** Sets [RegisterModelRequest.modelValidation]. */
        public fun modelValidation(value: Boolean?): Builder = set("model_validation", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterModelRequest>() {
        override fun read(from: ObjectReader): RegisterModelRequest {
            return RegisterModelRequest(
                modelId = from.required("model_id", StringCodec),
                providerModelId = from.field("provider_model_id", StringCodec),
                providerId = from.field("provider_id", StringCodec),
                modelType = from.field("model_type", ModelType),
                metadata = from.field("metadata", AnyObjectCodec),
                modelValidation = from.field("model_validation", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

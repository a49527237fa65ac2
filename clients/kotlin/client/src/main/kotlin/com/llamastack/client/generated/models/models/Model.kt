// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A registered model, in the native form and in OpenAI's at once.
 *
 * Source: models.yaml#/components/schemas/Model
 */
public class Model(
    /** Identifier under which callers ask for it. */
    public val identifier: String,
    /** Provider that serves it. */
    public val providerId: String,
    /** What a model does. */
    public val modelType: ModelType,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** The same as `identifier`. */
    public val id: String,
    /** When it was registered, in Unix seconds. */
    public val created: Long,
    /** Who offers it. */
    public val ownedBy: String,
    /** Its name at the provider. */
    public val providerResourceId: String? = null,
    /** Whether registering asked the provider for it; null when nobody said. */
    public val modelValidation: Field<Boolean> = Field.Absent,
    /** Day on which it stops being served; null when none is set. */
    public val shutdownDate: Field<String> = Field.Absent,
    /** The entries of `metadata`, with `model_type`, `provider_id` and `provider_resource_id` beside them. */
    public val customMetadata: Field<Metadata> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of resource. */
    public val type: String get() = "model"

    /** Kind of object. */
    public val `object`: String get() = "model"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.optional("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "model")
        to.required("model_type", modelType, ModelType)
        to.required("metadata", metadata, AnyObjectCodec)
        to.field("model_validation", modelValidation, BooleanCodec)
        to.required("id", id, StringCodec)
        to.constant("object", "model")
        to.required("created", created, LongCodec)
        to.required("owned_by", ownedBy, StringCodec)
        to.field("shutdown_date", shutdownDate, StringCodec)
        to.field("custom_metadata", customMetadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Model>() {
        override fun read(from: ObjectReader): Model {
            from.constant("type", "model")
            from.constant("object", "model")
            return Model(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                modelType = from.required("model_type", ModelType),
                metadata = from.required("metadata", AnyObjectCodec),
                id = from.required("id", StringCodec),
                created = from.required("created", LongCodec),
                ownedBy = from.required("owned_by", StringCodec),
                providerResourceId = from.optional("provider_resource_id", StringCodec),
                modelValidation = from.field("model_validation", BooleanCodec),
                shutdownDate = from.field("shutdown_date", StringCodec),
                customMetadata = from.field("custom_metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

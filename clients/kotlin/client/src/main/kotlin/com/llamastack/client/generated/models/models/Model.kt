// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        modelType = from.required("model_type", ModelType),
        metadata = from.required("metadata", AnyObjectDecoder),
        id = from.required("id", StringDecoder),
        created = from.required("created", LongDecoder),
        ownedBy = from.required("owned_by", StringDecoder),
        providerResourceId = from.optional("provider_resource_id", StringDecoder),
        modelValidation = from.field("model_validation", BooleanDecoder),
        shutdownDate = from.field("shutdown_date", StringDecoder),
        customMetadata = from.field("custom_metadata", AnyObjectDecoder),
        additionalProperties = from.constant("type", "model").constant("object", "model").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.optional("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.required("model_type", modelType)
        to.required("metadata", metadata)
        to.field("model_validation", modelValidation)
        to.required("id", id)
        to.required("object", `object`)
        to.required("created", created)
        to.required("owned_by", ownedBy)
        to.field("shutdown_date", shutdownDate)
        to.field("custom_metadata", customMetadata)
    }
}

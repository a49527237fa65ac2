// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Versions of the server and of the contract.
 *
 * Source: inspect.yaml#/components/schemas/VersionInfo
 */
public class VersionInfo(
    /** Version of the server. */
    public val version: String,
    /** Version of the documents that the server implements. */
    public val specVersion: String? = null,
    /** Digest of those documents; two servers with the same digest speak the same contract. */
    public val specDigest: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        version = from.required("version", StringDecoder),
        specVersion = from.optional("spec_version", StringDecoder),
        specDigest = from.optional("spec_digest", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("version", version)
        to.optional("spec_version", specVersion)
        to.optional("spec_digest", specDigest)
    }
}

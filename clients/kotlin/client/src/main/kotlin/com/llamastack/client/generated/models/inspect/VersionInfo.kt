// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("version", version, StringCodec)
        to.optional("spec_version", specVersion, StringCodec)
        to.optional("spec_digest", specDigest, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VersionInfo>() {
        override fun read(from: ObjectReader): VersionInfo {
            return VersionInfo(
                version = from.required("version", StringCodec),
                specVersion = from.optional("spec_version", StringCodec),
                specDigest = from.optional("spec_digest", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}

package com.llamastack.client.runtime

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * Which operations of this package mean the same on a server. Nothing is refused because of it. Operations that only
 * the server has are not listed.
 *
 * @property same operations that are the same there.
 * @property changed operations that the server describes in another way.
 * @property missing operations that the server does not serve.
 * @property specVersion version of the server's documents.
 * @property specDigest digest of the server's documents.
 */
public class Compatibility internal constructor(
    public val same: List<String>,
    public val changed: List<String>,
    public val missing: List<String>,
    public val specVersion: String,
    public val specDigest: String,
) {
    /** Whether every operation means the same. */
    public val isFull: Boolean get() = changed.isEmpty() && missing.isEmpty()

    /** The report as JSON. */
    public fun toJson(): JsonObject {
        fun list(names: List<String>): JsonElement = JsonArray(names.map(::JsonPrimitive))
        return JsonObject(
            mapOf(
                "same" to list(same),
                "changed" to list(changed),
                "missing" to list(missing),
                "spec_version" to JsonPrimitive(specVersion),
                "spec_digest" to JsonPrimitive(specDigest),
            ),
        )
    }

    override fun toString(): String = "${same.size} the same, ${changed.size} changed, ${missing.size} missing"

    internal companion object {
        /** Compares digests by operation with the server's [contract]. */
        fun of(ours: Map<String, String>, contract: JsonElement): Compatibility {
            val answer = contract as? JsonObject
            val theirs = answer.listAt("operations").filterIsInstance<JsonObject>()
                .filter { it["served"] != JsonPrimitive(false) }
                .associate { it.textAt("id").orEmpty() to it.textAt("digest").orEmpty() }
            return Compatibility(
                same = ours.keys.filter { theirs[it] == ours[it] },
                changed = ours.keys.filter { it in theirs && theirs[it] != ours[it] },
                missing = ours.keys.filter { it !in theirs },
                specVersion = answer.textAt("spec_version") ?: throw IllegalArgumentException("it has no spec_version"),
                specDigest = answer.textAt("spec_digest") ?: throw IllegalArgumentException("it has no spec_digest"),
            )
        }
    }
}

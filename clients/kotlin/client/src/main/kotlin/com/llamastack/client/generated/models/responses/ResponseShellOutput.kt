// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What one command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutput
 */
public class ResponseShellOutput(
    /** Its output. */
    public val stdout: String,
    /** Its error output. */
    public val stderr: String,
    /** How a command ended. */
    public val outcome: ResponseShellOutcome,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("stdout", stdout, StringCodec)
        to.required("stderr", stderr, StringCodec)
        to.required("outcome", outcome, ResponseShellOutcome)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellOutput, Builder>(ResponseShellOutput) {
        /** Sets [ResponseShellOutput.stdout]. */
        public fun stdout(value: String): Builder = set("stdout", value, StringCodec)

        /** Sets [ResponseShellOutput.stderr]. */
        public fun stderr(value: String): Builder = set("stderr", value, StringCodec)

        /** Sets [ResponseShellOutput.outcome]. */
        public fun outcome(value: ResponseShellOutcome): Builder = set("outcome", value, ResponseShellOutcome)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellOutput>() {
        override fun read(from: ObjectReader): ResponseShellOutput {
            return ResponseShellOutput(
                stdout = from.required("stdout", StringCodec),
                stderr = from.required("stderr", StringCodec),
                outcome = from.required("outcome", ResponseShellOutcome),
                additionalProperties = from.rest(),
            )
        }
    }
}

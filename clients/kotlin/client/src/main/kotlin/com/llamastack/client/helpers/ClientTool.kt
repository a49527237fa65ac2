package com.llamastack.client.helpers

import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.ToolArguments
import com.llamastack.client.models.ToolCall
import com.llamastack.client.models.ToolDef
import com.llamastack.client.models.ToolResponse
import com.llamastack.client.runtime.JsonText
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.serialization.KSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.serializer

/**
 * A tool that an agent may call and that runs here; [clientTool] makes one.
 *
 * @property definition the tool as the server is told of it.
 */
public class ClientTool internal constructor(
    public val definition: ToolDef,
    private val work: suspend (JsonObject) -> String,
) {
    /** The name by which the model calls the tool. */
    public val name: String get() = definition.name

    /** Answers a call. It never raises what the tool raises: the model reads `Error: …`. */
    public suspend fun run(call: ToolCall): ToolResponse = try {
        answer(call, work(argumentsOf(call)))
    } catch (error: Exception) {
        // A tool may cancel work of its own, or give it up after a while; only the caller's cancelling ends the call.
        currentCoroutineContext().ensureActive()
        failed(call, error.message ?: error.javaClass.simpleName)
    }

    /** Ways to make one. */
    public companion object {
        /**
         * A tool with a JSON Schema of the caller's: for Java, and for arguments that no class describes.
         *
         * @param run does the work in the thread that calls; what it returns goes to the model.
         */
        @JvmStatic
        public fun of(name: String, description: String, inputSchema: JsonObject, run: (JsonObject) -> String): ClientTool =
            ClientTool(definition(name, description, inputSchema)) { run(it) }
    }
}

/**
 * Makes a function into a tool: the JSON Schema of its arguments comes from the `@Serializable` class that it takes. A text
 * that it returns goes to the model as it is, anything else as JSON.
 *
 * ```kotlin
 * @Serializable
 * class City(val name: String, val country: String = "PE")
 *
 * val weather = clientTool("get_weather", "Tells the weather of a city.") { city: City -> "Fog in ${city.name}." }
 * ```
 *
 * @param parameters what to tell the model of each argument, by name; one with a default may be left out.
 * @param run does the work.
 */
public inline fun <reified A : Any, reified R> clientTool(
    name: String,
    description: String,
    parameters: Map<String, String> = emptyMap(),
    noinline run: suspend (A) -> R,
): ClientTool = clientTool(name, description, serializer<A>(), serializer<R>(), parameters, run)

/** Makes a function that returns text into a tool, with the serializer of its arguments. */
public fun <A : Any> clientTool(
    name: String,
    description: String,
    arguments: KSerializer<A>,
    parameters: Map<String, String> = emptyMap(),
    run: suspend (A) -> String,
): ClientTool = clientTool(name, description, arguments, String.serializer(), parameters, run)

/** Makes a function into a tool, with the serializers of its arguments and of its result. */
public fun <A : Any, R> clientTool(
    name: String,
    description: String,
    arguments: KSerializer<A>,
    result: KSerializer<R>,
    parameters: Map<String, String> = emptyMap(),
    run: suspend (A) -> R,
): ClientTool {
    val schema = ToolSchema(parameters).of(arguments.descriptor)
    return ClientTool(definition(name, description, schema)) { given ->
        val answer = JSON.encodeToJsonElement(result, run(JSON.decodeFromJsonElement(arguments, given)))
        if (answer is JsonPrimitive && answer.isString) answer.content else answer.toString()
    }
}

private val JSON = Json { ignoreUnknownKeys = true }

private fun definition(name: String, description: String, schema: JsonObject): ToolDef =
    ToolDef(name = name, description = description, parameters = parametersOf(schema), inputSchema = schema)

internal fun answer(call: ToolCall, text: String): ToolResponse =
    ToolResponse(callId = call.callId, toolName = call.toolName, content = InterleavedContent.of(text))

/** The result of a call that went wrong, for the model to read. */
internal fun failed(call: ToolCall, reason: String): ToolResponse = answer(call, "Error: $reason")

private fun argumentsOf(call: ToolCall): JsonObject = when (val arguments = call.arguments) {
    is ToolArguments.Fields -> arguments.value
    is ToolArguments.Text -> JsonText.parseOrNull(arguments.value.ifBlank { "{}" }) as? JsonObject
    else -> null
} ?: throw IllegalArgumentException("the arguments are not a JSON object")

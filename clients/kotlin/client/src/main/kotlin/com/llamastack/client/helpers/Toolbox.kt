package com.llamastack.client.helpers

import com.llamastack.client.models.ToolCall
import com.llamastack.client.models.ToolResponse
import com.llamastack.client.runtime.LlamaStackClientError
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope

/** The tools of an agent that run here, by name. */
internal class Toolbox(tools: List<ClientTool>) {
    private val byName = tools.associateBy { it.name }

    init {
        for ((name, same) in tools.groupBy { it.name }) {
            if (same.size > 1) throw LlamaStackClientError("two tools are called '$name'; give one of them another name")
        }
    }

    /** Runs calls at the same time; their results are in the order of the calls. */
    suspend fun run(calls: List<ToolCall>): List<ToolResponse> = coroutineScope {
        calls.map { call -> async { run(call) } }.awaitAll()
    }

    private suspend fun run(call: ToolCall): ToolResponse {
        val known = byName.keys.joinToString().ifEmpty { "none" }
        return byName[call.toolName]?.run(call)
            ?: failed(call, "there is no tool '${call.toolName}'; the tools are: $known")
    }
}

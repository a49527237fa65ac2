package com.llamastack.client

import com.llamastack.client.models.ChatMessage
import com.llamastack.client.models.CreateChatCompletionRequest
import com.llamastack.client.models.ListModelsResponse
import com.llamastack.client.models.Model
import com.llamastack.client.models.ModelDeleted
import com.llamastack.client.models.RegisterModelRequest
import com.llamastack.client.resources.Models
import com.llamastack.client.resources.Resources
import com.llamastack.client.runtime.ClientSettings
import com.llamastack.client.runtime.LlamaStackClientError
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.ScriptedTransport
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.chunk
import com.llamastack.client.runtime.events
import com.llamastack.client.runtime.json.ObjectReader
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class LlamaStackClientTest {
    @Test
    fun `arguments that are null are left out`(): Unit = runBlocking {
        val transport = ScriptedTransport(answer(200, """{"id":"c","created":1,"model":"m","choices":[]}"""))
        client(transport).chat.completions.create(model = "m", messages = listOf(ChatMessage.user("Hi")), temperature = 0.5)
        val sent = transport.requests.single().content!!.chunks().toList().joinToString("") { it.decodeToString() }
        assertEquals("""{"model":"m","messages":[{"role":"user","content":"Hi"}],"temperature":0.5}""", sent)
    }

    @Test
    fun `a list goes on to later pages, and the cursor keeps its place`(): Unit = runBlocking {
        val transport = ScriptedTransport(
            answer(200, page("f1", more = true)),
            answer(200, page("f2", more = false)),
        )
        val files = client(transport).files.list(limit = 1, order = null).toList()
        assertEquals(listOf("f1", "f2"), files.map { it.id })
        assertEquals("after=f1&limit=1", transport.requests[1].url.substringAfter('?'))
    }

    @Test
    fun `a resource can be replaced, and the others ask the server`(): Unit = runBlocking {
        val transport = ScriptedTransport(answer(200, """{"version":"1"}"""))
        val client = client(transport).substituting { remote ->
            object : Resources by remote {
                override val models: Models = FakeModels
            }
        }
        assertEquals(listOf("fake"), client.models.list().toList().map { it.identifier })
        client.inspect.version()
        assertEquals(1, transport.requests.size)
    }

    @Test
    fun `the blocking client streams and pages like the other`() {
        val transport = ScriptedTransport(
            events(chunk("a"), chunk("b").replace("null", "\"stop\""), "data: [DONE]\n\n"),
            events(chunk("a"), chunk("b").replace("null", "\"stop\""), "data: [DONE]\n\n"),
            answer(200, page("f1", more = true)),
            answer(200, page("f2", more = false)),
        )
        val client = LlamaStackClientBlocking(client(transport))
        val request = CreateChatCompletionRequest(model = "m", messages = listOf(ChatMessage.user("Hi")))
        client.chat.completions.stream(request).use { stream ->
            assertEquals("ab", stream.joinToString("") { it.choices[0].delta.content.value.orEmpty() })
        }
        client.chat.completions.stream(request).use { stream ->
            assertEquals("a", stream.first().choices[0].delta.content.value)
            assertEquals("ab", stream.finalResult().choices[0].message.content)
        }
        assertEquals(listOf("f1", "f2"), client.files.list().map { it.id })
    }

    @Test
    fun `without an artifact that carries requests, the error says what to add`() {
        val error = assertFailsWith<LlamaStackClientError> { LlamaStackClient() }
        assertTrue("depend on llama-stack-client" in error.message)
    }

    @Test
    fun `the package says what it was made from`() {
        assertTrue("chat.completions.create" in LlamaStackClient.provenance.operations)
    }

    private fun client(transport: ScriptedTransport) =
        LlamaStackClient(ClientSettings(transport, baseUrl = "http://localhost:1"))

    private fun page(id: String, more: Boolean) =
        """{"object":"list","data":[{"id":"$id","object":"file","bytes":1,"created_at":1,"expires_at":null,"filename":"f",
            "purpose":"batch","status":"processed","status_details":""}],"first_id":"$id","last_id":"$id","has_more":$more}"""

    private object FakeModels : Models {
        private val model = Model(
            ObjectReader(
                """{"id":"fake","object":"model","created":1,"owned_by":"me","identifier":"fake","provider_id":"p",
                    "provider_resource_id":"fake","type":"model","model_type":"llm","metadata":{}}""",
            ),
        )

        override fun list(options: RequestOptions): Pages<ListModelsResponse, Model> =
            Pages.of(ListModelsResponse(data = listOf(model)), listOf(model))

        override suspend fun register(request: RegisterModelRequest, options: RequestOptions): Model = model

        override suspend fun retrieve(modelId: String, options: RequestOptions): Model = model

        override suspend fun delete(modelId: String, options: RequestOptions): ModelDeleted = throw UnsupportedOperationException()
    }
}

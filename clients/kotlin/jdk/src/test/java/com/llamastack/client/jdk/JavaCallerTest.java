package com.llamastack.client.jdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.llamastack.client.LlamaStackClientBlocking;
import com.llamastack.client.helpers.Agent;
import com.llamastack.client.helpers.AgentBlocking;
import com.llamastack.client.helpers.ClientTool;
import com.llamastack.client.models.AgentConfig;
import com.llamastack.client.models.ChatCompletion;
import com.llamastack.client.models.ChatCompletionChunk;
import com.llamastack.client.models.ChatMessage;
import com.llamastack.client.models.CreateChatCompletionRequest;
import com.llamastack.client.models.FinishReason;
import com.llamastack.client.runtime.APITimeoutError;
import com.llamastack.client.runtime.Blocking;
import com.llamastack.client.runtime.BlockingEventStream;
import com.llamastack.client.runtime.ClientSettings;
import com.llamastack.client.runtime.NotFoundError;
import com.llamastack.client.runtime.RawResponse;
import com.llamastack.client.runtime.RequestOptions;
import com.llamastack.client.runtime.Timeout;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kotlinx.serialization.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Java sees of the SDK. */
class JavaCallerTest {
    private static final String CHOICE = "\"index\":0,\"finish_reason\":\"stop\",\"logprobs\":null";
    private static final String HEAD = "{\"id\":\"c\",\"created\":1,\"model\":\"m\",\"choices\":[{" + CHOICE + ",";

    private HttpServer server;
    private String sent = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aBuilderMakesARequestAndGettersReadTheAnswer() {
        answer(200, "application/json", HEAD + "\"message\":{\"role\":\"assistant\",\"content\":\"Hello\",\"refusal\":null}}]}");
        try (LlamaStackClientBlocking client = client()) {
            ChatCompletion answer = client.getChat().getCompletions().create(request());
            assertEquals("Hello", answer.getChoices().get(0).getMessage().getContent());
            assertEquals(FinishReason.STOP, answer.getChoices().get(0).getFinishReason());
        }
        assertEquals(
                "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"temperature\":0.5,\"user\":null}",
                sent);
    }

    @Test
    void aStreamIsIterated() {
        String chunk = "data: " + HEAD + "\"delta\":{\"content\":\"Hello\"}}]}\n\n";
        answer(200, "text/event-stream", chunk + "data: [DONE]\n\n");
        StringBuilder text = new StringBuilder();
        try (LlamaStackClientBlocking client = client();
                BlockingEventStream<ChatCompletionChunk, ChatCompletion> stream =
                        client.getChat().getCompletions().stream(request(), RequestOptions.NONE)) {
            for (ChatCompletionChunk part : stream) {
                text.append(part.getChoices().get(0).getDelta().getContent().getValue());
            }
            assertEquals("Hello", stream.finalResult().getChoices().get(0).getMessage().getContent());
        }
        assertEquals("Hello", text.toString());
    }

    @Test
    void anErrorIsThrownUnwrapped() {
        answer(404, "application/json", "{\"error\":{\"message\":\"no such model\"}}");
        try (LlamaStackClientBlocking client = client()) {
            NotFoundError error = assertThrows(NotFoundError.class, () -> client.getModels().retrieve("m"));
            assertEquals("404: no such model", error.getMessage());
        }
    }

    @Test
    void aClientNeedsNoSettings() {
        answer(200, "application/json", "{\"version\":\"1\"}");
        try (LlamaStackClientBlocking client = new LlamaStackClientBlocking(address())) {
            assertEquals("1", client.getInspect().version().getVersion());
        }
    }

    @Test
    void eachLimitOfTimeCanBeSet() {
        server.createContext("/", exchange -> {});
        Timeout brief = Timeout.ofMillis(null, null, null, 50L);
        try (LlamaStackClientBlocking client = client()) {
            RequestOptions options = RequestOptions.builder().timeout(brief).build();
            APITimeoutError error = assertThrows(APITimeoutError.class, () -> client.getInspect().version(options));
            assertEquals("total", error.getPhase());
        }
    }

    @Test
    void anAnswerIsTakenAsItCame() {
        answer(200, "application/json", "{\"version\":\"1\"}");
        try (LlamaStackClientBlocking client = client()) {
            RawResponse raw = Blocking.rawResponseBlocking(options -> client.getInspect().version(options));
            assertEquals("{\"version\":\"1\"}", raw.getText());
        }
    }

    @Test
    void anAgentHasToolsThatAreLambdas() {
        answer(200, "application/json", "{\"agent_id\":\"a\"}");
        ClientTool clock = ClientTool.of("clock", "Tells the time.", new JsonObject(Map.of()), arguments -> "noon");
        AgentConfig config = new AgentConfig.Builder().model("m").instructions("i").build();
        try (LlamaStackClientBlocking client = client()) {
            AgentBlocking agent = new AgentBlocking(new Agent(client.getClient(), config, List.of(clock)));
            assertEquals("a", agent.agentId());
        }
        assertTrue(sent.contains("\"name\":\"clock\",\"description\":\"Tells the time.\""), sent);
    }

    private static CreateChatCompletionRequest request() {
        return new CreateChatCompletionRequest.Builder()
                .model("m")
                .messages(List.of(ChatMessage.user("Hi")))
                .temperature(0.5)
                .user(null)
                .build();
    }

    private LlamaStackClientBlocking client() {
        return new LlamaStackClientBlocking(
                ClientSettings.builder(new JdkTransport()).baseUrl(address()).build());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(int status, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("content-type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}

"""Retrieval: documents into a vector database, context out of it, and an agent that searches it."""

import sys

from llama_stack_client import Agent, AgentEventLogger, LlamaStackClient, RAGDocument

client = LlamaStackClient(base_url=sys.argv[1])
client.vector_dbs.register(
    vector_db_id="handbook", embedding_model="stub-embedding", embedding_dimension=384, provider_id="stub"
)
documents = [
    RAGDocument(document_id=f"num-{place}", content=text, mime_type="text/plain", metadata={})
    for place, text in enumerate(["Llamas eat grass.", "Trains to Bergen leave at noon."])
]
client.tool_runtime.rag_tool.insert(documents=documents, vector_db_id="handbook", chunk_size_in_tokens=512)
found = client.tool_runtime.rag_tool.query(
    vector_db_ids=["handbook"], content="When do trains leave?", query_config={"max_chunks": 1}
)
print([item.text for item in found.content if "Bergen" in item.text])
hits = client.vector_io.query(vector_db_id="handbook", query="trains to Bergen")
print(hits.chunks[0].content)

agent = Agent(
    client,
    model="stub-llm",
    instructions="Search the handbook.",
    tools=[{"name": "builtin::rag/knowledge_search", "args": {"vector_db_ids": ["handbook"]}}],
)
session_id = agent.create_session("test-session")
response = agent.create_turn(
    messages=[{"role": "user", "content": "Search your knowledge: trains to Bergen"}], session_id=session_id
)
for log in AgentEventLogger().log(response):
    print(str(log).partition(" Response:")[0], end=log.end)

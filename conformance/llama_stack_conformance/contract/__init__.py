"""The contract as the kit reads it: the resolved document that `llama_stack_api` ships, never the target's own."""

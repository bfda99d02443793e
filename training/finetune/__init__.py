"""The encoder, fine-tuned on all tasks at once, and quantised."""
